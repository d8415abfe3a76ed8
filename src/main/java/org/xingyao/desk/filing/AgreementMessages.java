package org.xingyao.desk.filing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the figures about suggestions; the Chinese stands in messages/agreement.properties. */
@MessageBundle("agreement")
public interface AgreementMessages {
    @Message
    String accepted();

    @Message
    String added();

    @Message
    String agreed();

    @Message
    String agreement();

    @Message
    String compared();

    @Message
    String intro();

    @Message
    String kappa();

    @Message
    String kappaAlmostPerfect();

    @Message
    String kappaMeans();

    @Message
    String kappaModerate();

    @Message
    String kappaSubstantial();

    @Message
    String kappaWeak();

    @Message
    String lastMonths(int months);

    @Message
    String mixed();

    @Message
    String mixedFiled();

    @Message
    String mixedIntro();

    @Message
    String mixedProposed();

    @Message
    String noFigures();

    @Message
    String noMixed();

    @Message
    String noPeople();

    @Message
    String people();

    @Message
    String peopleIntro();

    @Message
    String precision();

    @Message
    String proposed();

    @Message
    String recall();

    @Message
    String refused();

    @Message
    String span();

    @Message
    String star();

    @Message
    String times();
}
