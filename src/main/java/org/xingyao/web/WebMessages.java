package org.xingyao.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What machines are told when a request fails; the Chinese stands in messages/web.properties. */
@MessageBundle("web")
public interface WebMessages {
    @Message
    String badRequest();

    @Message
    String databaseAway();

    @Message
    String diskFull();

    @Message
    String readOnly();

    @Message
    String signedOut();

    @Message
    String unauthorized();

    @Message
    String forbidden();

    @Message
    String notFound();

    @Message
    String methodNotAllowed();

    @Message
    String notAcceptable();

    @Message
    String conflict();

    @Message
    String gone();

    @Message
    String stale();

    @Message
    String tooLarge();

    @Message
    String unsupportedType();

    @Message
    String needsIfMatch();

    @Message
    String tooMany();

    @Message
    String busy();

    @Message
    String unavailable();

    @Message
    String failed();

    @Message
    String failedId(String id);

    @Message
    String tooLongSomewhere();

    @Message
    String changedMeanwhile();
}
