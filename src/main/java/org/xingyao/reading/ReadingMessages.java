package org.xingyao.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on an article; the Chinese stands in messages/reading.properties. */
@MessageBundle("reading")
public interface ReadingMessages {
    @Message
    String issuedOn();

    @Message
    String publishedOn();

    @Message
    String inferred();

    @Message
    String correction();

    @Message
    String question();

    @Message
    String questions();

    @Message
    String linkTo(int number);

    @Message
    String shortAnswer();

    @Message
    String answeredBy();

    @Message
    String noPhoto();

    @Message
    String restorations();

    @Message
    String restsOn();

    @Message
    String reprintedFrom();

    @Message
    String originalTitle();

    @Message
    String originalAuthor();

    @Message
    String responsibleEditor();

    @Message
    String unit();

    @Message
    String table();

    @Message
    String kindFeature();

    @Message
    String kindCounty();

    @Message
    String kindQa();

    @Message
    String kindNotice();

    @Message
    String kindPhoto();

    @Message
    String kindCommentary();

    @Message
    String kindReprint();

    @Message
    String kindNews();
}
