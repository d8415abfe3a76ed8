package org.xingyao.desk.series;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of series; the Chinese stands in messages/series.properties. */
@MessageBundle("series")
public interface SeriesMessages {
    @Message
    String allSeries();

    @Message
    String article();

    @Message
    String doubleNumber();

    @Message
    String doubles();

    @Message
    String draft();

    @Message
    String finished();

    @Message
    String gap();

    @Message
    String gapTo(String from, String to);

    @Message
    String goesOn();

    @Message
    String highest();

    @Message
    String intro();

    @Message
    String live();

    @Message
    String missing();

    @Message
    String name();

    @Message
    String next();

    @Message
    String none();

    @Message
    String notKnown();

    @Message
    String number();

    @Message
    String numbers();

    @Message
    String onlinePage();

    @Message
    String planned();

    @Message
    String published();

    @Message
    String questions();

    @Message
    String questionsHint();

    @Message
    String questionsNone();

    @Message
    String renumber();

    @Message
    String renumberHint();

    @Message
    String renumberOf(String headline);

    @Message
    String state();

    @Message
    String title();

    @Message
    String write();
}
