package org.xingyao.desk.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the toolbar and of finding and replacing; the Chinese stands in messages/tools.properties. */
@MessageBundle("tools")
public interface ToolMessages {
    @Message
    String blockDown();

    @Message
    String blockUp();

    @Message
    String bodyTools();

    @Message
    String bold();

    @Message
    String bullets();

    @Message
    String chart();

    @Message
    String columnAfter();

    @Message
    String columnBefore();

    @Message
    String deleteColumn();

    @Message
    String deleteRow();

    @Message
    String deleteTable();

    @Message
    String down();

    @Message
    String figure();

    @Message
    String find();

    @Message
    String findAll();

    @Message
    String findClose();

    @Message
    String findFor();

    @Message
    String findNext();

    @Message
    String findPrevious();

    @Message
    String findReplace();

    @Message
    String foundHere();

    @Message
    String header();

    @Message
    String heading2();

    @Message
    String heading3();

    @Message
    String keys();

    @Message
    String linkTool();

    @Message
    String lostText();

    @Message
    String mergeCells();

    @Message
    String numbers();

    @Message
    String pair();

    @Message
    String quote();

    @Message
    String redo();

    @Message
    String remove();

    @Message
    String restored();

    @Message
    String rowAfter();

    @Message
    String rowBefore();

    @Message
    String splitCell();

    @Message
    String table();

    @Message
    String undo();

    @Message
    String up();
}
