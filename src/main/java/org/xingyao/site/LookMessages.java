package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what readers choose to read by and of reading aloud; the Chinese stands in messages/look.properties. */
@MessageBundle("look")
public interface LookMessages {
    @Message
    String aloud();

    @Message
    String aloudEnded();

    @Message
    String aloudPause();

    @Message
    String aloudPaused();

    @Message
    String aloudReading();

    @Message
    String aloudResume();

    @Message
    String aloudSpeed();

    @Message
    String aloudStop();

    @Message
    String look();

    @Message
    String scriptGroup();

    @Message
    String scriptSimplified();

    @Message
    String scriptTraditional();

    @Message
    String sizeLarge();

    @Message
    String textBig();

    @Message
    String textGroup();

    @Message
    String textHuge();

    @Message
    String textPlain();

    @Message
    String textSmall();

    @Message
    String themeAuto();

    @Message
    String themeContrast();

    @Message
    String themeDark();

    @Message
    String themeGroup();

    @Message
    String themeLight();
}
