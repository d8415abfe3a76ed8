package org.xingyao.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the rows are called that {@link SystemPages} counts, by the names of their tables; the Chinese stands in messages/rows.properties. */
@MessageBundle("rows")
public interface RowsMessages {
    @Message
    String article();

    @Message
    String edition();

    @Message
    String workingCopy();

    @Message
    String qaPair();

    @Message
    String photo();

    @Message
    String region();

    @Message
    String organisation();

    @Message
    String star();

    @Message
    String series();

    @Message
    String person();

    @Message
    String synonymSet();

    @Message
    String dictionaryWord();

    @Message
    String appUser();

    @Message
    String userSession();

    @Message
    String publicationLog();

    @Message
    String auditLog();
}
