package org.xingyao.desk.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reviews; the Chinese stands in messages/review.properties. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message
    String approve();

    @Message
    String at();

    @Message
    String back();

    @Message
    String band();

    @Message
    String by();

    @Message
    String column();

    @Message
    String comment();

    @Message
    String count(int count);

    @Message
    String decision();

    @Message
    String docket();

    @Message
    String done();

    @Message
    String earlier();

    @Message
    String edition();

    @Message
    String emergency();

    @Message
    String emergencyHint();

    @Message
    String emptyDocket();

    @Message
    String giveBack();

    @Message
    String hash();

    @Message
    String headline();

    @Message
    String lowered(int reviews, int proofs);

    @Message
    String noDecision();

    @Message
    String noSignatures();

    @Message
    String noStep();

    @Message
    String proofreading();

    @Message
    String publish();

    @Message
    String publishHint();

    @Message
    String reason();

    @Message
    String refuse();

    @Message
    String returned();

    @Message
    String said(String by, String reason);

    @Message
    String signatures();

    @Message
    String signed();

    @Message
    String step();

    @Message
    String submitted(int no, String by, String time, String stage);

    @Message
    String submittedAt();

    @Message
    String submittedBy();

    @Message
    String title(String headline);

    @Message
    String voidHint();

    @Message
    String voidIt();

    @Message
    String waitingHome(long count);

    @Message
    String waitsFor(String step);

    @Message
    String words();
}
