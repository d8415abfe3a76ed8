package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of passing an article on and of taking a series away; the Chinese stands in messages/share.properties. */
@MessageBundle("share")
public interface ShareMessages {
    @Message
    String copied();

    @Message
    String copyLink();

    @Message
    String poster();

    @Message
    String qrAlt();

    @Message
    String qrCode();

    @Message
    String qrHint();

    @Message
    String roughly(String size);

    @Message
    String share();

    @Message
    String wholeSeries();
}
