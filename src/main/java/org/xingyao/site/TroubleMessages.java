package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pages about what went wrong; the Chinese stands in messages/trouble.properties. */
@MessageBundle("trouble")
public interface TroubleMessages {
    @Message
    String busy();

    @Message
    String failed();

    @Message
    String failedId(String id);

    @Message
    String failedText();

    @Message
    String gone();

    @Message
    String goneReason(String reason);

    @Message
    String goneText();

    @Message
    String notFound();

    @Message
    String notFoundHint();

    @Message
    String notFoundText();

    @Message
    String unavailable();

    @Message
    String unavailableHint();

    @Message
    String refused();

    @Message
    String refusedText();

    @Message
    String tooBusy();

    @Message
    String tooBusyText();
}
