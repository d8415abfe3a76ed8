package org.xingyao.desk.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the panel with the head of an article and its filing; the Chinese stands in messages/head.properties. */
@MessageBundle("head")
public interface HeadMessages {
    @Message
    String addOne();

    @Message
    String affiliation();

    @Message
    String annotations();

    @Message
    String byHand();

    @Message
    String bylines();

    @Message
    String bylinesHint();

    @Message
    String checks();

    @Message
    String column();

    @Message
    String dateline();

    @Message
    String datelineHint();

    @Message
    String deck();

    @Message
    String deckHint();

    @Message
    String headline();

    @Message
    String issuedOn();

    @Message
    String issuedOnHint();

    @Message
    String kicker();

    @Message
    String kind();

    @Message
    String mainOne();

    @Message
    String noChoice();

    @Message
    String noFindings();

    @Message
    String notKnown();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String openingAs();

    @Message
    String organisations();

    @Message
    String proofKeep();

    @Message
    String proofLeave();

    @Message
    String proofNone();

    @Message
    String proofReason();

    @Message
    String proofreading();

    @Message
    String regions();

    @Message
    String removeOne();

    @Message
    String responsibleEditor();

    @Message
    String series();

    @Message
    String shortTitle();

    @Message
    String shortTitleHint();

    @Message
    String source();

    @Message
    String sourceAuthor();

    @Message
    String sourceName();

    @Message
    String sourceTitle();

    @Message
    String sourceType();

    @Message
    String sourceTypeNone();

    @Message
    String sourceTypeOriginal();

    @Message
    String sourceTypeReprint();

    @Message
    String sourceTypeSubmitted();

    @Message
    String sourceUrl();

    @Message
    String stars();

    @Message
    String summary();

    @Message
    String titles();

    @Message
    String topics();

    @Message
    String track();

    @Message
    String trackBoth();

    @Message
    String trackCommunity();

    @Message
    String trackNone();

    @Message
    String trackVillage();
}
