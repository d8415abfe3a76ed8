package org.xingyao.desk.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page where an article is written; the Chinese stands in messages/writing.properties. */
@MessageBundle("writing")
public interface WritingMessages {
    @Message
    String body();

    @Message
    String bodyHint();

    @Message
    String bylines();

    @Message
    String bylinesHint();

    @Message
    String cantEdit();

    @Message
    String column();

    @Message
    String dateline();

    @Message
    String datelineHint();

    @Message
    String deck();

    @Message
    String deckHint();

    @Message
    String findings();

    @Message
    String headline();

    @Message
    String issuedOn();

    @Message
    String issuedOnHint();

    @Message
    String kicker();

    @Message
    String kind();

    @Message
    String list();

    @Message
    String nextNumber(int highest, int next);

    @Message
    String notices();

    @Message
    String numberGap(int highest, int number);

    @Message
    String numberTaken(int number, String headline);

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String responsibleEditor();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String savedLast(String name, String time);

    @Message
    String series();

    @Message
    String shortTitle();

    @Message
    String shortTitleHint();

    @Message
    String submit();

    @Message
    String summary();

    @Message
    String theirs(String name);

    @Message
    String theirsHint();

    @Message
    String title(String headline);

    @Message
    String untitled();
}
