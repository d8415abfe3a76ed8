package org.xingyao.desk.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that the editor's script says by itself; the Chinese stands in messages/script.properties. */
@MessageBundle("script")
public interface ScriptMessages {
    @Message
    String askAltAndCredit();

    @Message
    String badLink();

    @Message
    String bars();

    @Message
    String begin();

    @Message
    String captionHere();

    @Message
    String control();

    @Message
    String count();

    @Message
    String failed();

    @Message
    String innerTable();

    @Message
    String lines();

    @Message
    String localPicture();

    @Message
    String lostPicture();

    @Message
    String media();

    @Message
    String mergeTitle();

    @Message
    String merged();

    @Message
    String missing();

    @Message
    String noAlt();

    @Message
    String noCopy();

    @Message
    String noPicture();

    @Message
    String noteSettle();

    @Message
    String noteStruck();

    @Message
    String offline();

    @Message
    String others();

    @Message
    String outsidePicture();

    @Message
    String proofAccept();

    @Message
    String proofGone();

    @Message
    String proofHeed();

    @Message
    String proofIgnore();

    @Message
    String proofIgnored();

    @Message
    String proofNeedsReason();

    @Message
    String proofOffline();

    @Message
    String proofWrite();

    @Message
    String pulled();

    @Message
    String pulledOwn();

    @Message
    String questionHere();

    @Message
    String refused();

    @Message
    String savedAt();

    @Message
    String saving();

    @Message
    String signedOut();

    @Message
    String styled();

    @Message
    String unknown();

    @Message
    String unsaved();

    @Message
    String uploadFailed();

    @Message
    String uploading();

    @Message
    String uploadingPart();

    @Message
    String yourOther();
}
