package org.xingyao.desk.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an article's history; the Chinese stands in messages/history.properties. */
@MessageBundle("history")
public interface HistoryMessages {
    @Message
    String added();

    @Message
    String after();

    @Message
    String answered();

    @Message
    String back();

    @Message
    String basis();

    @Message
    String before();

    @Message
    String body();

    @Message
    String bylines();

    @Message
    String changed();

    @Message
    String chart();

    @Message
    String chartRow();

    @Message
    String column();

    @Message
    String compare();

    @Message
    String compared(String older, String newer);

    @Message
    String continueWriting();

    @Message
    String dateline();

    @Message
    String deck();

    @Message
    String discarded();

    @Message
    String draft();

    @Message
    String edition(int no);

    @Message
    String elsewhere();

    @Message
    String exempt();

    @Message
    String field();

    @Message
    String figure();

    @Message
    String folded(int count);

    @Message
    String head();

    @Message
    String heading();

    @Message
    String headline();

    @Message
    String inferred(String date);

    @Message
    String inline();

    @Message
    String intro();

    @Message
    String issuedOn();

    @Message
    String item();

    @Message
    String kicker();

    @Message
    String kind();

    @Message
    String legend();

    @Message
    String live();

    @Message
    String looks();

    @Message
    String newer();

    @Message
    String nothing();

    @Message
    String number();

    @Message
    String older();

    @Message
    String organisations();

    @Message
    String pairs();

    @Message
    String paragraph();

    @Message
    String question();

    @Message
    String quote();

    @Message
    String regions();

    @Message
    String removed();

    @Message
    String responsibleEditor();

    @Message
    String restorations();

    @Message
    String restore();

    @Message
    String restoreHint();

    @Message
    String restored(String no);

    @Message
    String same();

    @Message
    String series();

    @Message
    String shortAnswer();

    @Message
    String shortTitle();

    @Message
    String sides();

    @Message
    String source();

    @Message
    String stars();

    @Message
    String state();

    @Message
    String summary();

    @Message
    String table();

    @Message
    String tableRow();

    @Message
    String title(String headline);

    @Message
    String topics();

    @Message
    String track();

    @Message
    String trackBoth();

    @Message
    String trackNone();

    @Message
    String underway();

    @Message
    String untitled();

    @Message
    String version();

    @Message
    String versions();

    @Message
    String view();

    @Message
    String when();

    @Message
    String who();

    @Message
    String writing();
}
