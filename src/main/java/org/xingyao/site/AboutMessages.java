package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about the site; the Chinese stands in messages/about.properties. */
@MessageBundle("about")
public interface AboutMessages {
    @Message
    String answers();

    @Message
    String corrections();

    @Message
    String description();

    @Message
    String icp();

    @Message
    String lead();

    @Message
    String newsLicence();

    @Message
    String organiser();

    @Message
    String police();

    @Message
    String publisher();

    @Message
    String reading();

    @Message
    String reportPhone();

    @Message
    String siteName();
}
