package org.xingyao.desk.filing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of filing many stories at once; the Chinese stands in messages/bulk.properties. */
@MessageBundle("bulk")
public interface BulkMessages {
    @Message
    String accept();

    @Message
    String addRegion();

    @Message
    String addStar();

    @Message
    String choose();

    @Message
    String done();

    @Message
    String find();

    @Message
    String intro();

    @Message
    String noAction();

    @Message
    String noRegion();

    @Message
    String noStar();

    @Message
    String noneFound();

    @Message
    String notDone();

    @Message
    String nothing();

    @Message
    String now();

    @Message
    String outcome(long done, long failed);

    @Message
    String pick(String headline);

    @Message
    String pickAll();

    @Message
    String region();

    @Message
    String removeRegion();

    @Message
    String removeStar();

    @Message
    String run();

    @Message
    String runAlike();

    @Message
    String search();

    @Message
    String star();

    @Message
    String start();

    @Message
    String suggested();

    @Message
    String tooMany(int most);

    @Message
    String undo();

    @Message
    String what();
}
