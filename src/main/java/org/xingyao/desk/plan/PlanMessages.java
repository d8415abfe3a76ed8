package org.xingyao.desk.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of plans; the Chinese stands in messages/plans.properties. */
@MessageBundle("plans")
public interface PlanMessages {
    @Message
    String add();

    @Message
    String at();

    @Message
    String atHint();

    @Message
    String calendar();

    @Message
    String cancel();

    @Message
    String cancelled();

    @Message
    String day();

    @Message
    String embargo();

    @Message
    String hint();

    @Message
    String kind();

    @Message
    String madeBy();

    @Message
    String next();

    @Message
    String none();

    @Message
    String noneThisMonth();

    @Message
    String outcome();

    @Message
    String outcomeCancelled(String detail);

    @Message
    String outcomeDone(String time);

    @Message
    String outcomeFailed(String detail);

    @Message
    String outcomeRunning();

    @Message
    String outcomeWaiting();

    @Message
    String piece();

    @Message
    String planned();

    @Message
    String previous();

    @Message
    String publish();

    @Message
    String published();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String saved();

    @Message
    String time();

    @Message
    String title(String headline);

    @Message
    String untitled();

    @Message
    String what();

    @Message
    String withdraw();

    @Message
    String write();
}
