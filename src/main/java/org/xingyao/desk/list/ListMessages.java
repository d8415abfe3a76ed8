package org.xingyao.desk.list;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of articles; the Chinese stands in messages/lists.properties. */
@MessageBundle("lists")
public interface ListMessages {
    @Message
    String allMine();

    @Message
    String any();

    @Message
    String archive();

    @Message
    String archiveEnd();

    @Message
    String archiveSearch();

    @Message
    String articles();

    @Message
    String author();

    @Message
    String bulk();

    @Message
    String choose();

    @Message
    String chooseFromList(String label);

    @Message
    String chosen();

    @Message
    String chosenUnit();

    @Message
    String clear();

    @Message
    String close();

    @Message
    String column();

    @Message
    String deskCounts();

    @Message
    String discard();

    @Message
    String discarded();

    @Message
    String discardedAt();

    @Message
    String discardedBy();

    @Message
    String discardedIntro();

    @Message
    String done();

    @Message
    String doneDiscarded();

    @Message
    String doneMoved(String column);

    @Message
    String doneMovedOut();

    @Message
    String donePublished();

    @Message
    String doneRecalled();

    @Message
    String doneRestored();

    @Message
    String doneSubmitted();

    @Message
    String doneWithdrawn();

    @Message
    String drop();

    @Message
    String dropBusy();

    @Message
    String dropFailed();

    @Message
    String dropOnlyWord();

    @Message
    String filters();

    @Message
    String find();

    @Message
    String headline();

    @Message
    String headlineHint();

    @Message
    String headlineMissing();

    @Message
    String help();

    @Message
    String helpEnter();

    @Message
    String helpJ();

    @Message
    String helpK();

    @Message
    String helpQuestion();

    @Message
    String helpSlash();

    @Message
    String helpX();

    @Message
    String issued();

    @Message
    String issuedFrom();

    @Message
    String issuedTo();

    @Message
    String kind();

    @Message
    String kindCommentary();

    @Message
    String kindCounty();

    @Message
    String kindFeature();

    @Message
    String kindMissing();

    @Message
    String kindNews();

    @Message
    String kindNotice();

    @Message
    String kindPhoto();

    @Message
    String kindQa();

    @Message
    String kindReprint();

    @Message
    String mine();

    @Message
    String move();

    @Message
    String moveBack();

    @Message
    String newArticle();

    @Message
    String nextPage();

    @Message
    String noColumn();

    @Message
    String noDiscarded();

    @Message
    String noRows();

    @Message
    String noRowsFound();

    @Message
    String noSeries();

    @Message
    String notDone();

    @Message
    String nothingChosen();

    @Message
    String nothingKept();

    @Message
    String nothingToDo();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String open();

    @Message
    String optional();

    @Message
    String outcomeCount(long done, long failed);

    @Message
    String pick(String headline);

    @Message
    String pickAll();

    @Message
    String previousPage();

    @Message
    String publish();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String region();

    @Message
    String restore();

    @Message
    String review();

    @Message
    String run();

    @Message
    String saved();

    @Message
    String search();

    @Message
    String searchLive();

    @Message
    String series();

    @Message
    String seriesNext(String name, int number);

    @Message
    String since();

    @Message
    String stageRefused();

    @Message
    String stageVoid();

    @Message
    String star();

    @Message
    String state();

    @Message
    String submit();

    @Message
    String tooMany(int most);

    @Message
    String trayChanged();

    @Message
    String trayDraft();

    @Message
    String trayFinalReview();

    @Message
    String trayFirstReview();

    @Message
    String trayLive();

    @Message
    String trayMine();

    @Message
    String trayReturned();

    @Message
    String traySecondReview();

    @Message
    String traySigned();

    @Message
    String trayWithdrawn();

    @Message
    String trays();

    @Message
    String undo();

    @Message
    String whatToDo();

    @Message
    String withdraw();

    @Message
    String write();
}
