package org.xingyao.desk.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the audit page; the Chinese stands in messages/audit.properties. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message
    String action();

    @Message
    String actionHint();

    @Message
    String actions();

    @Message
    String address();

    @Message
    String at();

    @Message
    String broken(long rows, String what, String when);

    @Message
    String clear();

    @Message
    String dayHint();

    @Message
    String detail();

    @Message
    String empty();

    @Message
    String filters();

    @Message
    String first();

    @Message
    String fromDay();

    @Message
    String intro();

    @Message
    String next();

    @Message
    String no();

    @Message
    String object();

    @Message
    String objectHint();

    @Message
    String program();

    @Message
    String role();

    @Message
    String rows();

    @Message
    String search();

    @Message
    String title();

    @Message
    String toDay();

    @Message
    String verify();

    @Message
    String verifyHint();

    @Message
    String who();

    @Message
    String whole(long rows, String when);
}
