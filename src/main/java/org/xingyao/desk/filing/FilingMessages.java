package org.xingyao.desk.filing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of filing; the Chinese stands in messages/filing.properties. */
@MessageBundle("filing")
public interface FilingMessages {
    @Message
    String againIntro();

    @Message
    String againTitle();

    @Message
    String agreementTitle();

    @Message
    String allColumns();

    @Message
    String bulkTitle();

    @Message
    String close();

    @Message
    String column();

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
    String help();

    @Message
    String intro();

    @Message
    String isFiled();

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
    String live();

    @Message
    String look();

    @Message
    String mainRegion();

    @Message
    String moreOrganisations();

    @Message
    String moreRegions();

    @Message
    String moreRegionsHint();

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
    String persons();

    @Message
    String personsHint();

    @Message
    String regions();

    @Message
    String show();

    @Message
    String skip();

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
