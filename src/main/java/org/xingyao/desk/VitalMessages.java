package org.xingyao.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the numbers are called that an operator watches, by the keys of {@link VitalView}; the Chinese stands in messages/vital.properties. */
@MessageBundle("vital")
public interface VitalMessages {
    @Message
    String gigabytes(String number);

    @Message
    String hours(String number);

    @Message
    String connectionsAwaited();

    @Message
    String connectionsUsed();

    @Message
    String diskFreeBytes();

    @Message
    String diskUsedRatio();

    @Message
    String foundAfterSecondsCount();

    @Message
    String foundAfterSecondsSum();

    @Message
    String indexLagChanges();

    @Message
    String pageHits();

    @Message
    String pageMisses();

    @Message
    String pagesKept();

    @Message
    String requestsLimited();

    @Message
    String requestsShed();

    @Message
    String requestsUnderWay();

    @Message
    String searchesWaiting();

    @Message
    String backupAgeSeconds();

    @Message
    String alteredFindings();

    @Message
    String photosWaitingForCopies();

    @Message
    String plansOverdue();

    @Message
    String vectorsMissing();
}
