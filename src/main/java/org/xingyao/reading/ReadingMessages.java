package org.xingyao.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on an article; the Chinese stands in messages/reading.properties. */
@MessageBundle("reading")
public interface ReadingMessages {
    @Message
    String answeredBy();

    @Message
    String correction();

    @Message
    String expired();

    @Message
    String heldUntil(String day);

    @Message
    String home();

    @Message
    String inferred();

    @Message
    String issuedOn();

    @Message
    String kindCommentary();

    @Message
    String kindCounty();

    @Message
    String kindFeature();

    @Message
    String kindNews();

    @Message
    String kindNotice();

    @Message
    String kindPhoto();

    @Message
    String kindQa();

    @Message
    String kindReprint();

    @Message
    String link();

    @Message
    String linkTo(int number);

    @Message
    String minutes(int minutes);

    @Message
    String newer();

    @Message
    String noPhoto();

    @Message
    String online();

    @Message
    String originalAuthor();

    @Message
    String originalTitle();

    @Message
    String publishedOn();

    @Message
    String question();

    @Message
    String questions();

    @Message
    String repealed();

    @Message
    String reprintedFrom();

    @Message
    String responsibleEditor();

    @Message
    String restorations();

    @Message
    String restsOn();

    @Message
    String shortAnswer();

    @Message
    String superseded();

    @Message
    String table();

    @Message
    String unit();
}
