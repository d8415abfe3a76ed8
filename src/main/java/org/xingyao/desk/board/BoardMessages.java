package org.xingyao.desk.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the board; the Chinese stands in messages/board.properties. */
@MessageBundle("board")
public interface BoardMessages {
    @Message
    String add();

    @Message
    String asLead();

    @Message
    String asPinned();

    @Message
    String asSecond();

    @Message
    String board();

    @Message
    String down();

    @Message
    String empty();

    @Message
    String end();

    @Message
    String ended();

    @Message
    String find();

    @Message
    String forGood();

    @Message
    String intro();

    @Message
    String lead();

    @Message
    String leadHint();

    @Message
    String moved(String place);

    @Message
    String nothingFound();

    @Message
    String over();

    @Message
    String pinned(String column);

    @Message
    String placed();

    @Message
    String search();

    @Message
    String seconds();

    @Message
    String secondsHint();

    @Message
    String until(String day);

    @Message
    String untilLabel();

    @Message
    String up();

    @Message
    String withdrawn();
}
