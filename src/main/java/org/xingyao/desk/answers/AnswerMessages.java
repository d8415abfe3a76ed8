package org.xingyao.desk.answers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of answers; the Chinese stands in messages/answers.properties. */
@MessageBundle("answers")
public interface AnswerMessages {
    @Message
    String all();

    @Message
    String answeredOn();

    @Message
    String article();

    @Message
    String body();

    @Message
    String due();

    @Message
    String expired();

    @Message
    String find();

    @Message
    String inDays(String day, long days);

    @Message
    String intro();

    @Message
    String late(String day, long days);

    @Message
    String next();

    @Message
    String none();

    @Message
    String over();

    @Message
    String previous();

    @Message
    String question();

    @Message
    String repealed();

    @Message
    String review();

    @Message
    String supersededBy(String address);

    @Message
    String title();

    @Message
    String today(String day);

    @Message
    String undated();

    @Message
    String unknown();

    @Message
    String valid();

    @Message
    String validTo(String day);

    @Message
    String validity();
}
