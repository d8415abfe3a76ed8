package org.xingyao.desk.stars;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the stars' progress; the Chinese stands in messages/progress.properties. */
@MessageBundle("progress")
public interface ProgressMessages {
    @Message
    String achieved();

    @Message
    String add();

    @Message
    String allTime();

    @Message
    String articleHint();

    @Message
    String bothTracks();

    @Message
    String cellSilent(String name, String silence, String last);

    @Message
    String cellStories(String name, long stories);

    @Message
    String change();

    @Message
    String chooseFile();

    @Message
    String chooseSheet();

    @Message
    String chooser();

    @Message
    String dayWrong();

    @Message
    String deed();

    @Message
    String downloadCsv();

    @Message
    String downloadXlsx();

    @Message
    String exportAll();

    @Message
    String exportSheet();

    @Message
    String fileHint();

    @Message
    String fileMissing();

    @Message
    String from();

    @Message
    String importDone(int rows);

    @Message
    String importNothing();

    @Message
    String importTitle();

    @Message
    String inRow(int row);

    @Message
    String lastMonth(int days);

    @Message
    String matrixIntro();

    @Message
    String matrixTable();

    @Message
    String matrixTitle();

    @Message
    String never();

    @Message
    String noSheets();

    @Message
    String nothingGood();

    @Message
    String ownPeriod();

    @Message
    String periodUpsideDown();

    @Message
    String planned();

    @Message
    String preview();

    @Message
    String previewCounts(long added, long changed, long same);

    @Message
    String problems(int count);

    @Message
    String problemsMeanwhile();

    @Message
    String quote();

    @Message
    String region();

    @Message
    String row();

    @Message
    String same();

    @Message
    String save();

    @Message
    String saved(int rows);

    @Message
    String savedNothing();

    @Message
    String sheet(int year, String track, String star);

    @Message
    String sheetIntro();

    @Message
    String sheets();

    @Message
    String show();

    @Message
    String silentFor(long days);

    @Message
    String silentInPeriod();

    @Message
    String source();

    @Message
    String star();

    @Message
    String starMissing();

    @Message
    String starOfTrack();

    @Message
    String stories();

    @Message
    String sum();

    @Message
    String sumCheck();

    @Message
    String sumLess();

    @Message
    String sumMore();

    @Message
    String sumParts();

    @Message
    String sumTotal();

    @Message
    String sumUnlisted();

    @Message
    String sumsMeant();

    @Message
    String sumsWarn();

    @Message
    String take(long rows);

    @Message
    String targetsTitle();

    @Message
    String thisQuarter();

    @Message
    String thisYear();

    @Message
    String to();

    @Message
    String track();

    @Message
    String unlisted();

    @Message
    String upload();

    @Message
    String was(String before);

    @Message
    String what();

    @Message
    String year();

    @Message
    String yearWrong(int first, int last);
}
