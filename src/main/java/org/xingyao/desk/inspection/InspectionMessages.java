package org.xingyao.desk.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the inspection page; the Chinese stands in messages/inspection.properties. */
@MessageBundle("inspection")
public interface InspectionMessages {
    @Message
    String all();

    @Message
    String atNight();

    @Message
    String countDown();

    @Message
    String daysLeft(long days);

    @Message
    String dueOn();

    @Message
    String dueToday();

    @Message
    String export();

    @Message
    String exportFull(int rows);

    @Message
    String first();

    @Message
    String foundOn();

    @Message
    String goingOn(String stage, int done, int total);

    /** For each matter its id, a blank, and what there is to know of it; parted by ；. */
    @Message
    String hints();

    @Message
    String intro();

    @Message
    String kind();

    @Message
    String lastRun(String when, String by, int articles);

    @Message
    String late(long days);

    @Message
    String less(int many);

    @Message
    String listed();

    /** For each matter its id, a blank, and its name; parted by ；. */
    @Message
    String matters();

    @Message
    String mend();

    @Message
    String mendLabel(String word, String subject);

    @Message
    String more(int many);

    @Message
    String nearest(String left);

    @Message
    String never();

    @Message
    String next();

    @Message
    String none();

    @Message
    String nothing();

    @Message
    String openListed();

    @Message
    String refresh();

    @Message
    String showAll(int many);

    /** For each inspector its id, a blank, and what it looks at; parted by ；. */
    @Message
    String stages();

    @Message
    String start();

    @Message
    String subject();

    @Message
    String title();

    @Message
    String what();
}
