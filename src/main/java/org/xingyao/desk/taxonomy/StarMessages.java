package org.xingyao.desk.taxonomy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form of a star; the Chinese stands in messages/stars.properties. */
@MessageBundle("stars")
public interface StarMessages {
    @Message
    String colour();

    @Message
    String colourHint();

    @Message
    String definition();

    @Message
    String definitionHint();

    @Message
    String icon();

    @Message
    String iconFlag();

    @Message
    String iconHeart();

    @Message
    String iconHouse();

    @Message
    String iconLeaf();

    @Message
    String iconRings();

    @Message
    String iconShield();

    @Message
    String iconShop();

    @Message
    String iconStar();

    @Message
    String iconWheat();

    @Message
    String leadOrganisation();

    @Message
    String placeHint();

    @Message
    String placeInTrack(String track, int place);

    @Message
    String placeLabel(String track);

    @Message
    String standardBottomLine();

    @Message
    String standardCount(int count);

    @Message
    String standardStandard();

    @Message
    String standardTask();

    @Message
    String standards();

    @Message
    String standardsHint();

    @Message
    String starNameHint();

    @Message
    String starShortHint();

    @Message
    String stars();

    @Message
    String starsIntro();

    @Message
    String tracks();
}
