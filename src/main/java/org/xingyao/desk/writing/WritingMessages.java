package org.xingyao.desk.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page where an article is written; the Chinese stands in messages/writing.properties. */
@MessageBundle("writing")
public interface WritingMessages {
    @Message
    String addOne();

    @Message
    String affiliation();

    @Message
    String alt();

    @Message
    String altHint();

    @Message
    String answeredOn();

    @Message
    String answeredOnHint();

    @Message
    String answeringBody();

    @Message
    String answerSection();

    @Message
    String askAltAndCredit();

    @Message
    String audience();

    @Message
    String audienceHint();

    @Message
    String badLink();

    @Message
    String bars();

    @Message
    String begin();

    @Message
    String blockDown();

    @Message
    String blockUp();

    @Message
    String body();

    @Message
    String bodyHint();

    @Message
    String bodyTools();

    @Message
    String bold();

    @Message
    String both();

    @Message
    String bullets();

    @Message
    String byHand();

    @Message
    String bylines();

    @Message
    String bylinesHint();

    @Message
    String cantEdit();

    @Message
    String captionHere();

    @Message
    String chart();

    @Message
    String chartForm();

    @Message
    String chartHint();

    @Message
    String chartNumbers();

    @Message
    String chartTitle();

    @Message
    String checks();

    @Message
    String chosenPart();

    @Message
    String close();

    @Message
    String column();

    @Message
    String columnAfter();

    @Message
    String columnBefore();

    @Message
    String control();

    @Message
    String count();

    @Message
    String credit();

    @Message
    String creditHint();

    @Message
    String dateline();

    @Message
    String datelineHint();

    @Message
    String deck();

    @Message
    String deckHint();

    @Message
    String deleteColumn();

    @Message
    String deleteRow();

    @Message
    String deleteTable();

    @Message
    String down();

    @Message
    String editorLoading();

    @Message
    String failed();

    @Message
    String figure();

    @Message
    String figureSection();

    @Message
    String fileReport();

    @Message
    String find();

    @Message
    String findAll();

    @Message
    String findClose();

    @Message
    String findFor();

    @Message
    String findings();

    @Message
    String findNext();

    @Message
    String findPrevious();

    @Message
    String findReplace();

    @Message
    String foundHere();

    @Message
    String header();

    @Message
    String heading2();

    @Message
    String heading3();

    @Message
    String headline();

    @Message
    String history();

    @Message
    String innerTable();

    @Message
    String insertPicture();

    @Message
    String issuedOn();

    @Message
    String issuedOnHint();

    @Message
    String keepMine();

    @Message
    String keepTheirs();

    @Message
    String keys();

    @Message
    String keysBold();

    @Message
    String keysFind();

    @Message
    String keysHeading();

    @Message
    String keysHelp();

    @Message
    String keysLeave();

    @Message
    String keysPair();

    @Message
    String keysPreview();

    @Message
    String keysSave();

    @Message
    String keysSubmit();

    @Message
    String keysToolbar();

    @Message
    String keysUndo();

    @Message
    String kicker();

    @Message
    String kind();

    @Message
    String library();

    @Message
    String libraryFind();

    @Message
    String libraryMore();

    @Message
    String libraryNone();

    @Message
    String libraryUpload();

    @Message
    String lines();

    @Message
    String linkAddress();

    @Message
    String linkHint();

    @Message
    String linkRemove();

    @Message
    String linkSet();

    @Message
    String linkTool();

    @Message
    String linkWrong();

    @Message
    String list();

    @Message
    String localPicture();

    @Message
    String lostPicture();

    @Message
    String lostText();

    @Message
    String mainOne();

    @Message
    String media();

    @Message
    String mergeCancel();

    @Message
    String mergeCells();

    @Message
    String merged();

    @Message
    String mergeDo();

    @Message
    String mergeHint();

    @Message
    String mergeMine();

    @Message
    String mergeNothing();

    @Message
    String mergePiece();

    @Message
    String mergeTheirs();

    @Message
    String mergeTitle();

    @Message
    String mergeWho();

    @Message
    String missing();

    @Message
    String mustFill();

    @Message
    String neverMind();

    @Message
    String nextNumber(int highest, int next);

    @Message
    String noAlt();

    @Message
    String noChoice();

    @Message
    String noCopy();

    @Message
    String noFindings();

    @Message
    String noNumberYet();

    @Message
    String noPicture();

    @Message
    String notices();

    @Message
    String notKnown();

    @Message
    String number();

    @Message
    String numberGap(int highest, int number);

    @Message
    String numberHint();

    @Message
    String numbers();

    @Message
    String numberTaken(int number, String headline);

    @Message
    String offline();

    @Message
    String openingAs();

    @Message
    String organisations();

    @Message
    String others();

    @Message
    String otherWordings();

    @Message
    String otherWordingsHint();

    @Message
    String outsidePicture();

    @Message
    String pair();

    @Message
    String pairFiling();

    @Message
    String pairNo();

    @Message
    String pairNoEnd();

    @Message
    String plans();

    @Message
    String policyBasis();

    @Message
    String policyBasisHint();

    @Message
    String preview();

    @Message
    String previewBeside();

    @Message
    String previewDark();

    @Message
    String previewLarge();

    @Message
    String previewLook();

    @Message
    String proofNone();

    @Message
    String proofreading();

    @Message
    String proofWrite();

    @Message
    String pulled();

    @Message
    String pulledOwn();

    @Message
    String questionHere();

    @Message
    String quote();

    @Message
    String recoverDrop();

    @Message
    String recoverTake();

    @Message
    String recoverTitle();

    @Message
    String recoverWhen();

    @Message
    String redo();

    @Message
    String refused();

    @Message
    String regions();

    @Message
    String remove();

    @Message
    String removeOne();

    @Message
    String replacePicture();

    @Message
    String responsibleEditor();

    @Message
    String restored();

    @Message
    String retry();

    @Message
    String reviewBy();

    @Message
    String reviews();

    @Message
    String rowAfter();

    @Message
    String rowBefore();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String savedAt();

    @Message
    String savedLast(String name, String time);

    @Message
    String saving();

    @Message
    String series();

    @Message
    String shortAnswer();

    @Message
    String shortAnswerHint();

    @Message
    String shortTitle();

    @Message
    String shortTitleHint();

    @Message
    String signedOut();

    @Message
    String signIn();

    @Message
    String signInAgain();

    @Message
    String signInHint();

    @Message
    String signInName();

    @Message
    String signInOffline();

    @Message
    String signInPassword();

    @Message
    String signInWait();

    @Message
    String signInWrong();

    @Message
    String source();

    @Message
    String sourceAuthor();

    @Message
    String sourceName();

    @Message
    String sourceTitle();

    @Message
    String sourceType();

    @Message
    String sourceTypeNone();

    @Message
    String sourceTypeOriginal();

    @Message
    String sourceTypeReprint();

    @Message
    String sourceTypeSubmitted();

    @Message
    String sourceUrl();

    @Message
    String splitCell();

    @Message
    String stars();

    @Message
    String styled();

    @Message
    String submit();

    @Message
    String submitBlocked();

    @Message
    String summary();

    @Message
    String supersededBy();

    @Message
    String supersededByHint();

    @Message
    String table();

    @Message
    String tableCaption();

    @Message
    String tableSection();

    @Message
    String theirs(String name);

    @Message
    String theirsHint();

    @Message
    String title(String headline);

    @Message
    String titles();

    @Message
    String told();

    @Message
    String track();

    @Message
    String trackBoth();

    @Message
    String trackCommunity();

    @Message
    String trackNone();

    @Message
    String trackVillage();

    @Message
    String undo();

    @Message
    String unit();

    @Message
    String unknown();

    @Message
    String unsaved();

    @Message
    String untitled();

    @Message
    String up();

    @Message
    String uploadFailed();

    @Message
    String uploading();

    @Message
    String uploadingPart();

    @Message
    String validFrom();

    @Message
    String validity();

    @Message
    String validityExpired();

    @Message
    String validityRepealed();

    @Message
    String validityUnknown();

    @Message
    String validityValid();

    @Message
    String validTo();

    @Message
    String yourOther();
}
