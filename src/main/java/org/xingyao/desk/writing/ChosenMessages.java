package org.xingyao.desk.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the panel of a chosen pair, picture, table or chart; the Chinese stands in messages/chosen.properties. */
@MessageBundle("chosen")
public interface ChosenMessages {
    @Message
    String alt();

    @Message
    String altHint();

    @Message
    String answeredOn();

    @Message
    String answeredOnHint();

    @Message
    String answeringBody();

    @Message
    String audience();

    @Message
    String audienceHint();

    @Message
    String chartForm();

    @Message
    String chartHint();

    @Message
    String chartNumbers();

    @Message
    String chartTitle();

    @Message
    String chosenPart();

    @Message
    String credit();

    @Message
    String creditHint();

    @Message
    String figureSection();

    @Message
    String mustFill();

    @Message
    String noNumberYet();

    @Message
    String otherWordings();

    @Message
    String otherWordingsHint();

    @Message
    String pairFiling();

    @Message
    String pairNo();

    @Message
    String pairNoEnd();

    @Message
    String policyBasis();

    @Message
    String policyBasisHint();

    @Message
    String replacePicture();

    @Message
    String reviewBy();

    @Message
    String shortAnswer();

    @Message
    String shortAnswerHint();

    @Message
    String supersededBy();

    @Message
    String supersededByHint();

    @Message
    String tableCaption();

    @Message
    String tableSection();

    @Message
    String unit();

    @Message
    String validFrom();

    @Message
    String validity();

    @Message
    String validityExpired();

    @Message
    String validityRepealed();

    @Message
    String validityUnknown();

    @Message
    String validityValid();

    @Message
    String validTo();
}
