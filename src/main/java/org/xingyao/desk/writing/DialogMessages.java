package org.xingyao.desk.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what the editor asks; the Chinese stands in messages/dialogs.properties. */
@MessageBundle("dialogs")
public interface DialogMessages {
    @Message
    String both();

    @Message
    String insertPicture();

    @Message
    String keepMine();

    @Message
    String keepTheirs();

    @Message
    String keysBold();

    @Message
    String keysFind();

    @Message
    String keysHeading();

    @Message
    String keysHelp();

    @Message
    String keysLeave();

    @Message
    String keysPair();

    @Message
    String keysPreview();

    @Message
    String keysSave();

    @Message
    String keysSubmit();

    @Message
    String keysToolbar();

    @Message
    String keysUndo();

    @Message
    String library();

    @Message
    String libraryFind();

    @Message
    String libraryMore();

    @Message
    String libraryNone();

    @Message
    String libraryUpload();

    @Message
    String linkAddress();

    @Message
    String linkHint();

    @Message
    String linkRemove();

    @Message
    String linkSet();

    @Message
    String linkWrong();

    @Message
    String mergeCancel();

    @Message
    String mergeDo();

    @Message
    String mergeHint();

    @Message
    String mergeMine();

    @Message
    String mergeNothing();

    @Message
    String mergePiece();

    @Message
    String mergeTheirs();

    @Message
    String mergeWho();

    @Message
    String signIn();

    @Message
    String signInAgain();

    @Message
    String signInCode();

    @Message
    String signInCodeHint();

    @Message
    String signInHint();

    @Message
    String signInName();

    @Message
    String signInOffline();

    @Message
    String signInPassword();

    @Message
    String signInWait();

    @Message
    String signInWrong();

    @Message
    String signInWrongCode();
}
