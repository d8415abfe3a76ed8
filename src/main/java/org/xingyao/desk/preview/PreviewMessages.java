package org.xingyao.desk.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of previews; the Chinese stands in messages/preview.properties. */
@MessageBundle("preview")
public interface PreviewMessages {
    @Message
    String back();

    @Message
    String band();

    @Message
    String bandPublished();

    @Message
    String created();

    @Message
    String createdBy();

    @Message
    String dark();

    @Message
    String days();

    @Message
    String daysOf(int days);

    @Message
    String end();

    @Message
    String ended();

    @Message
    String expires();

    @Message
    String fresh(String until);

    @Message
    String freshHint();

    @Message
    String freshLabel();

    @Message
    String large();

    @Message
    String light();

    @Message
    String links();

    @Message
    String linksHint();

    @Message
    String noLinks();

    @Message
    String normal();

    @Message
    String saved(String name, String time);

    @Message
    String share();

    @Message
    String shared(String saved, String until);

    @Message
    String size();

    @Message
    String stage();

    @Message
    String state();

    @Message
    String stateEnded();

    @Message
    String stateExpired();

    @Message
    String stateOpen();

    @Message
    String system();

    @Message
    String theme();

    @Message
    String title(String headline);

    @Message
    String untitled();

    @Message
    String width();

    @Message
    String widthDesktop();

    @Message
    String widthPhone();

    @Message
    String widthTablet();
}
