package org.xingyao.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about signing in by two steps; the Chinese stands in messages/twostep.properties. */
@MessageBundle("twostep")
public interface TwoStepMessages {
    @Message
    String again();

    @Message
    String begin();

    @Message
    String beginHint();

    @Message
    String cancel();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String codeTitle();

    @Message
    String codes();

    @Message
    String codesHint();

    @Message
    String codesLeft(int number);

    @Message
    String confirm();

    @Message
    String confirmHint();

    @Message
    String end();

    @Message
    String endHint();

    @Message
    String endRequired();

    @Message
    String enter();

    @Message
    String forced();

    @Message
    String goOn();

    @Message
    String off();

    @Message
    String on();

    @Message
    String password();

    @Message
    String picture();

    @Message
    String renew();

    @Message
    String renewHint();

    @Message
    String scan();

    @Message
    String secret();

    @Message
    String title();

    @Message
    String type();

    @Message
    String wrongCode();
}
