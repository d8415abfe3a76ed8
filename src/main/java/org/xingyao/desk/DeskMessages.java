package org.xingyao.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk; the Chinese stands in messages/desk.properties. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message
    String action();

    @Message
    String address();

    @Message
    String again();

    @Message
    String agent();

    @Message
    String answers();

    @Message
    String articles();

    @Message
    String audit();

    @Message
    String backups();

    @Message
    String board();

    @Message
    String byProvider(String provider);

    @Message
    String calendar();

    @Message
    String change();

    @Message
    String counts();

    @Message
    String deskTitle();

    @Message
    String docket();

    @Message
    String end();

    @Message
    String enter();

    @Message
    String errorTitle();

    @Message
    String filing();

    @Message
    String forced();

    @Message
    String fresh();

    @Message
    String freshHint();

    @Message
    String groupFacts();

    @Message
    String groupHouse();

    @Message
    String groupWatch();

    @Message
    String home();

    @Message
    String indexBuilding(long done, long total);

    @Message
    String indexGeneration();

    @Message
    String indexGrowing();

    @Message
    String indexLag(long changes);

    @Message
    String indexPosition();

    @Message
    String inspection();

    @Message
    String lastSeen();

    @Message
    String logPosition();

    @Message
    String login();

    @Message
    String media();

    @Message
    String name();

    @Message
    String navigation();

    @Message
    String old();

    @Message
    String openQuestions(long number);

    @Message
    String or();

    @Message
    String passages();

    @Message
    String password();

    @Message
    String passwordFirst();

    @Message
    String passwordLabel();

    @Message
    String passwordsDiffer();

    @Message
    String people();

    @Message
    String policies();

    @Message
    String present();

    @Message
    String proofreading();

    @Message
    String providerNoAccount(String provider, String account);

    @Message
    String providerRefused(String provider);

    @Message
    String providerUnreachable(String provider);

    @Message
    String queries();

    @Message
    String rows();

    @Message
    String seriesContents();

    @Message
    String sessions();

    @Message
    String settings();

    @Message
    String signOut();

    @Message
    String since();

    @Message
    String site();

    @Message
    String skip();

    @Message
    String starTargets();

    @Message
    String storyMatrix();

    @Message
    String system();

    @Message
    String table();

    @Message
    String taxonomy();

    @Message
    String twoStep();

    @Message
    String twoStepFirst();

    @Message
    String vectorMaking(int windows);

    @Message
    String vectorNoModel();

    @Message
    String vectorOff();

    @Message
    String vectorWaiting();

    @Message
    String vectors();

    @Message
    String version();

    @Message
    String waitBeforeNextTry(long seconds);

    @Message
    String welcome();

    @Message
    String words();

    @Message
    String wrongNameOrPassword();

    @Message
    String vital();

    @Message
    String vitalMost();

    @Message
    String vitalNow();

    @Message
    String vitalWrong();

    @Message
    String vitals();
}
