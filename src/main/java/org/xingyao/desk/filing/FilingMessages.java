package org.xingyao.desk.filing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of filing; the Chinese stands in messages/filing.properties. */
@MessageBundle("filing")
public interface FilingMessages {
    @Message
    String accepted();

    @Message
    String added();

    @Message
    String againIntro();

    @Message
    String againTitle();

    @Message
    String agreed();

    @Message
    String agreement();

    @Message
    String agreementIntro();

    @Message
    String agreementTitle();

    @Message
    String allColumns();

    @Message
    String bulkAccept();

    @Message
    String bulkAddRegion();

    @Message
    String bulkAddStar();

    @Message
    String bulkChoose();

    @Message
    String bulkDone();

    @Message
    String bulkIntro();

    @Message
    String bulkNoAction();

    @Message
    String bulkNoRegion();

    @Message
    String bulkNoStar();

    @Message
    String bulkNoneFound();

    @Message
    String bulkNotDone();

    @Message
    String bulkNothing();

    @Message
    String bulkNow();

    @Message
    String bulkOutcome(long done, long failed);

    @Message
    String bulkPick(String headline);

    @Message
    String bulkPickAll();

    @Message
    String bulkRegion();

    @Message
    String bulkRemoveRegion();

    @Message
    String bulkRemoveStar();

    @Message
    String bulkRun();

    @Message
    String bulkRunAlike();

    @Message
    String bulkSearch();

    @Message
    String bulkStar();

    @Message
    String bulkStart();

    @Message
    String bulkSuggested();

    @Message
    String bulkTitle();

    @Message
    String bulkTooMany(int most);

    @Message
    String bulkUndo();

    @Message
    String bulkWhat();

    @Message
    String close();

    @Message
    String column();

    @Message
    String compared();

    @Message
    String confirm();

    @Message
    String confirmAgain();

    @Message
    String done(String headline);

    @Message
    String doneAgain(String headline);

    @Message
    String edit();

    @Message
    String find();

    @Message
    String help();

    @Message
    String intro();

    @Message
    String isFiled();

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
    String keyDigit();

    @Message
    String keyE();

    @Message
    String keyEnter();

    @Message
    String keyHelp();

    @Message
    String keyS();

    @Message
    String keyShift();

    @Message
    String keyT();

    @Message
    String keyU();

    @Message
    String keyZero();

    @Message
    String lastMonths(int months);

    @Message
    String live();

    @Message
    String look();

    @Message
    String mainRegion();

    @Message
    String mixed();

    @Message
    String mixedFiled();

    @Message
    String mixedIntro();

    @Message
    String mixedProposed();

    @Message
    String moreOrganisations();

    @Message
    String moreRegions();

    @Message
    String moreRegionsHint();

    @Message
    String noFigures();

    @Message
    String noMixed();

    @Message
    String noPeople();

    @Message
    String noStar();

    @Message
    String none();

    @Message
    String noneAgain();

    @Message
    String notFiled();

    @Message
    String nothingSuggested();

    @Message
    String offered(int percent);

    @Message
    String organisations();

    @Message
    String pairs();

    @Message
    String pairsHint();

    @Message
    String panelFailed();

    @Message
    String panelNone();

    @Message
    String panelOffered();

    @Message
    String panelShow();

    @Message
    String panelSure();

    @Message
    String panelTitle();

    @Message
    String panelUse();

    @Message
    String panelUseAll();

    @Message
    String passedOver();

    @Message
    String people();

    @Message
    String peopleIntro();

    @Message
    String persons();

    @Message
    String personsHint();

    @Message
    String precision();

    @Message
    String proposed();

    @Message
    String recall();

    @Message
    String refused();

    @Message
    String regions();

    @Message
    String show();

    @Message
    String skip();

    @Message
    String span();

    @Message
    String star();

    @Message
    String stars();

    @Message
    String start();

    @Message
    String story();

    @Message
    String suggested();

    @Message
    String sure(int percent);

    @Message
    String tabs();

    @Message
    String times();

    @Message
    String title();

    @Message
    String topics();

    @Message
    String track();

    @Message
    String trackBoth();

    @Message
    String trackNone();

    @Message
    String underWay();

    @Message
    String undo();

    @Message
    String undone();

    @Message
    String waiting(int count);

    @Message
    String waitingMany(int count);
}
