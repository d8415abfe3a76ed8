package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of policy documents; the Chinese stands in messages/policy.properties. */
@MessageBundle("policy")
public interface PolicyMessages {
    @Message
    String policiesDescription();

    @Message
    String policiesNone();

    @Message
    String policyAmended();

    @Message
    String policyAnswers();

    @Message
    String policyDownload(String size);

    @Message
    String policyExpired();

    @Message
    String policyFile();

    @Message
    String policyIssuedOn();

    @Message
    String policyIssuers();

    @Message
    String policyNoText();

    @Message
    String policyNotKnown();

    @Message
    String policyNumber();

    @Message
    String policyPublishedOn();

    @Message
    String policyRepealed();

    @Message
    String policySource();

    @Message
    String policyTopicClass();

    @Message
    String policyUnknown();

    @Message
    String policyValid();

    @Message
    String policyValidity();
}
