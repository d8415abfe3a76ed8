package org.xingyao.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for words and queries; the Chinese stands in messages/words.properties. */
@MessageBundle("words")
public interface WordMessages {
    @Message
    String addWord(String kind);

    @Message
    String after();

    @Message
    String article();

    @Message
    String articleHint();

    @Message
    String asked();

    @Message
    String askedNow();

    @Message
    String author();

    @Message
    String before();

    @Message
    String better();

    @Message
    String closeDone();

    @Message
    String closeDropped();

    @Message
    String closedTask(String text);

    @Message
    String denied();

    @Message
    String deniedIntro();

    @Message
    String deniedText();

    @Message
    String dictionary();

    @Message
    String dictionaryIntro();

    @Message
    String dictionaryWord();

    @Message
    String difference();

    @Message
    String edit();

    @Message
    String editWord(String kind);

    @Message
    String evaluate();

    @Message
    String evaluatedBefore();

    @Message
    String evaluatedByHand();

    @Message
    String evaluation();

    @Message
    String evaluationArticles(long articles);

    @Message
    String evaluationIntro(int queries);

    @Message
    String evaluationNone();

    @Message
    String evaluationUnderWay();

    @Message
    String expired();

    @Message
    String expiresOn();

    @Message
    String expiresOnHint();

    @Message
    String figure();

    @Message
    String find();

    @Message
    String forGood();

    @Message
    String fromFile();

    @Message
    String hitAt1();

    @Message
    String judgeIt();

    @Message
    String judged();

    @Message
    String judgedDifficulty();

    @Message
    String judgedExpected();

    @Message
    String judgedIntro();

    @Message
    String lastDay();

    @Message
    String lastDays(int days);

    @Message
    String list();

    @Message
    String mrr();

    @Message
    String nextPage();

    @Message
    String noQueries();

    @Message
    String noRows();

    @Message
    String noTasks();

    @Message
    String notInTen();

    @Message
    String openTask();

    @Message
    String openedBy();

    @Message
    String pinIt();

    @Message
    String pinQueryHint();

    @Message
    String pins();

    @Message
    String pinsIntro();

    @Message
    String position();

    @Message
    String positionHint();

    @Message
    String previousPage();

    @Message
    String queriesIntro();

    @Message
    String query();

    @Message
    String rank(int rank);

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String recall();

    @Message
    String refresh();

    @Message
    String restore();

    @Message
    String restored(String kind, String label);

    @Message
    String retire();

    @Message
    String retired(String kind, String label);

    @Message
    String save();

    @Message
    String saved(String kind, String label);

    @Message
    String searchList();

    @Message
    String synonymAlias();

    @Message
    String synonymEq();

    @Message
    String synonymIt();

    @Message
    String synonymKind();

    @Message
    String synonymOneway();

    @Message
    String synonymSure();

    @Message
    String synonymTerms();

    @Message
    String synonymTermsHint();

    @Message
    String synonymTypo();

    @Message
    String synonyms();

    @Message
    String synonymsIntro();

    @Message
    String tasks();

    @Message
    String valid();

    @Message
    String withoutClicks();

    @Message
    String withoutResults();

    @Message
    String worse();

    @Message
    String writeNote();
}
