package org.xingyao.desk.policies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's pages for policy documents; the Chinese stands in messages/policies.properties. */
@MessageBundle("policies")
public interface PolicyMessages {
    @Message
    String add();

    @Message
    String amended();

    @Message
    String body();

    @Message
    String bodyHint();

    @Message
    String dayHint(String label);

    @Message
    String edit();

    @Message
    String expired();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String fileThere();

    @Message
    String find();

    @Message
    String gone();

    @Message
    String intro();

    @Message
    String issuedOn();

    @Message
    String issuers();

    @Message
    String issuersHint();

    @Message
    String list();

    @Message
    String name();

    @Message
    String nextPage();

    @Message
    String noRows();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String previousPage();

    @Message
    String publishedOn();

    @Message
    String repealed();

    @Message
    String save();

    @Message
    String saved(String title);

    @Message
    String search();

    @Message
    String slug();

    @Message
    String slugHint();

    @Message
    String summary();

    @Message
    String title();

    @Message
    String topicClass();

    @Message
    String topicClassHint();

    @Message
    String unknown();

    @Message
    String url();

    @Message
    String urlHint();

    @Message
    String valid();

    @Message
    String validity();

    @Message
    String withoutFile();
}
