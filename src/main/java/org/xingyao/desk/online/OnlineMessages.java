package org.xingyao.desk.online;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that says how an article stands before the readers; the Chinese stands in messages/online.properties. */
@MessageBundle("online")
public interface OnlineMessages {
    @Message
    String address();

    @Message
    String again();

    @Message
    String answered(int status);

    @Message
    String at();

    @Message
    String by();

    @Message
    String corrections();

    @Message
    String correctionsNone();

    @Message
    String done();

    @Message
    String gone();

    @Message
    String live(int no, String time);

    @Message
    String lookApi();

    @Message
    String lookBooklet(String form, String name);

    @Message
    String lookCorrections();

    @Message
    String lookFeed();

    @Message
    String lookHome();

    @Message
    String lookJsonFeed();

    @Message
    String lookList(String name);

    @Message
    String lookListFeed(String name);

    @Message
    String lookNeighbour();

    @Message
    String lookNewsMap();

    @Message
    String lookPage();

    @Message
    String lookPhoto();

    @Message
    String lookPolicy();

    @Message
    String lookPoster();

    @Message
    String lookRss();

    @Message
    String lookSearch(String text);

    @Message
    String lookSitemap();

    @Message
    String lookSuggest(String text);

    @Message
    String notGone();

    @Message
    String note();

    @Message
    String outcomes();

    @Message
    String place();

    @Message
    String plans();

    @Message
    String proof();

    @Message
    String proofClean(int count);

    @Message
    String proofHint(String time);

    @Message
    String proofLeft(int count);

    @Message
    String publicPage();

    @Message
    String reason();

    @Message
    String result();

    @Message
    String review();

    @Message
    String stillThere(int status, String trace);

    @Message
    String title(String headline);

    @Message
    String unpublished();

    @Message
    String unread();

    @Message
    String waiting();

    @Message
    String withdraw();

    @Message
    String withdrawHint();

    @Message
    String withdrawn(String reason);

    @Message
    String write();
}
