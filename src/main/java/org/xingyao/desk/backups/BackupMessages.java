package org.xingyao.desk.backups;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of backups; the Chinese stands in messages/backups.properties. */
@MessageBundle("backups")
public interface BackupMessages {
    @Message
    String atNight();

    @Message
    String by();

    @Message
    String counts(String when);

    @Message
    String days(long days);

    @Message
    String differs();

    @Message
    String file();

    @Message
    String fileCount();

    @Message
    String gone();

    @Message
    String hours(long hours);

    @Message
    String intro();

    @Message
    String last(String when, String age, String file);

    @Message
    String lost(int many, String names);

    @Message
    String lostColumn();

    @Message
    String noSchedule(String folder);

    @Message
    String none();

    @Message
    String noneProven();

    @Message
    String notOurs();

    @Message
    String proven(String when);

    @Message
    String refresh();

    @Message
    String rehearsing();

    @Message
    String removed();

    @Message
    String restored();

    @Message
    String result();

    @Message
    String rowCount();

    @Message
    String rows();

    @Message
    String runs();

    @Message
    String schedule(int hour, String folder);

    @Message
    String showCounts();

    @Message
    String showCountsLabel(String when);

    @Message
    String size();

    @Message
    String sizeOf(String megabytes);

    @Message
    String start();

    @Message
    String table();

    @Message
    String title();

    @Message
    String tooOld(String age);

    @Message
    String triesAgain();

    @Message
    String tryYourself();

    @Message
    String waiting();

    @Message
    String when();

    @Message
    String writing();
}
