package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of yearly plans and results; the Chinese stands in messages/yearly.properties. */
@MessageBundle("yearly")
public interface YearMessages {
    @Message
    String achieved();

    @Message
    String achievedShort();

    @Message
    String planned();

    @Message
    String plannedShort();

    @Message
    String regionChart(int year, String region);

    @Message
    String regionTargets(int year);

    @Message
    String source();

    @Message
    String targetChart(int year, String track, String star);

    @Message
    String targetYear(int year, String track);

    @Message
    String targets();

    @Message
    String unlisted();
}
