package org.xingyao.desk.docx;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that take a Word file; the Chinese stands in messages/docx.properties. */
@MessageBundle("docx")
public interface DocxMessages {
    @Message
    String choose();

    @Message
    String edit();

    @Message
    String everythingUnderstood();

    @Message
    String file();

    @Message
    String fileMissing();

    @Message
    String from(String file, String by, String at);

    @Message
    String hint();

    @Message
    String noted(int count);

    @Message
    String place();

    @Message
    String reportTitle();

    @Message
    String said();

    @Message
    String take();

    @Message
    String title();

    @Message
    String tooLarge();

    @Message
    String whole();
}
