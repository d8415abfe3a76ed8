package org.xingyao.desk.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page where an article is written, beside those of its parts; the Chinese stands in messages/writing.properties. */
@MessageBundle("writing")
public interface WritingMessages {
    @Message
    String body();

    @Message
    String bodyHint();

    @Message
    String cantEdit();

    @Message
    String close();

    @Message
    String fileReport();

    @Message
    String findings();

    @Message
    String history();

    @Message
    String list();

    @Message
    String neverMind();

    @Message
    String nextNumber(int highest, int next);

    @Message
    String notices();

    @Message
    String numberGap(int highest, int number);

    @Message
    String numberTaken(int number, String headline);

    @Message
    String online();

    @Message
    String plans();

    @Message
    String preview();

    @Message
    String previewBeside();

    @Message
    String previewDark();

    @Message
    String previewLarge();

    @Message
    String previewLook();

    @Message
    String proofreading();

    @Message
    String recoverDrop();

    @Message
    String recoverTake();

    @Message
    String recoverTitle();

    @Message
    String recoverWhen();

    @Message
    String retry();

    @Message
    String reviews();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String savedLast(String name, String time);

    @Message
    String submit();

    @Message
    String submitBlocked();

    @Message
    String theirs(String name);

    @Message
    String theirsHint();

    @Message
    String title(String headline);

    @Message
    String told();

    @Message
    String untitled();
}
