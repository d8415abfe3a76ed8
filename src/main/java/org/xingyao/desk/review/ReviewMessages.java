package org.xingyao.desk.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reviews; the Chinese stands in messages/review.properties. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message
    String annotate();

    @Message
    String annotateHint();

    @Message
    String annotatedBefore();

    @Message
    String annotatedWords();

    @Message
    String annotations();

    @Message
    String answer();

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
    String checks();

    @Message
    String checksBlock(int count);

    @Message
    String checksHints(int count);

    @Message
    String checksNone();

    @Message
    String column();

    @Message
    String comment();

    @Message
    String correct();

    @Message
    String correctHint();

    @Message
    String correctionNote();

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
    String editPlace();

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
    String history();

    @Message
    String ignore();

    @Message
    String liveHint();

    @Message
    String lowered(int reviews, int proofs);

    @Message
    String noDecision();

    @Message
    String noNotes();

    @Message
    String noSignatures();

    @Message
    String noStep();

    @Message
    String noteHint();

    @Message
    String noteMade(String by, String time, int no);

    @Message
    String noteNow();

    @Message
    String noteSettled(String by, String time);

    @Message
    String noteStruck();

    @Message
    String online();

    @Message
    String placeAnswer(int block, int paragraph);

    @Message
    String placeBlock(int no);

    @Message
    String placeBody();

    @Message
    String placeBylines();

    @Message
    String placeDateline();

    @Message
    String placeDeck();

    @Message
    String placeElsewhere();

    @Message
    String placeHeadline();

    @Message
    String placeKicker();

    @Message
    String placePhotos();

    @Message
    String placeQuestion(int block);

    @Message
    String placeSeries();

    @Message
    String placeShortAnswer(int block);

    @Message
    String placeShortTitle();

    @Message
    String placeSummary();

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
    String settle();

    @Message
    String settled(int count);

    @Message
    String showPlace();

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
