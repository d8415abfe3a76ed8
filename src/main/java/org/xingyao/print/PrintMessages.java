package org.xingyao.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of prints that stand on no page; the Chinese stands in messages/print.properties. */
@MessageBundle("print")
public interface PrintMessages {
    @Message
    String contents();

    @Message
    String description(String series, String site);

    @Message
    String holds(int count);

    @Message
    String madeOn(String day);

    @Message
    String newestOf(int all, int held);

    @Message
    String onlineOnly();

    @Message
    String scan();
}
