package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search page; the Chinese stands in messages/search.properties. */
@MessageBundle("search")
public interface SearchMessages {
    @Message
    String answerBody(String name);

    @Message
    String answerFrom();

    @Message
    String answerMore();

    @Message
    String answerOld(int year);

    @Message
    String answerTitle();

    @Message
    String found(int total);

    @Message
    String ignoreThis();

    @Message
    String meant();

    @Message
    String meantShown();

    @Message
    String noAnswer();

    @Message
    String noAnswerHint();

    @Message
    String notReady();

    @Message
    String nothingFound();

    @Message
    String nothingHint();

    @Message
    String onlyThis();

    @Message
    String pinned();

    @Message
    String remove();

    @Message
    String results();

    @Message
    String searchExactly(String text);

    @Message
    String stillBuilding();

    @Message
    String understood();
}
