package org.xingyao.desk.taxonomy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form of a star; the Chinese stands in messages/stars.properties. */
@MessageBundle("stars")
public interface StarMessages {
    @Message
    String stars();

    @Message
    String starsIntro();

    @Message
    String tracks();

    @Message
    String leadOrganisation();

    @Message
    String standards();

    @Message
    String placeInTrack(String track, int place);

    @Message
    String standardCount(int count);

    @Message
    String standardTask();

    @Message
    String standardStandard();

    @Message
    String standardBottomLine();

    @Message
    String starNameHint();

    @Message
    String starShortHint();

    @Message
    String placeLabel(String track);

    @Message
    String placeHint();

    @Message
    String colour();

    @Message
    String colourHint();

    @Message
    String definition();

    @Message
    String definitionHint();

    @Message
    String standardsHint();
}
