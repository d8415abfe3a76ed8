package org.xingyao.desk.taxonomy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of one row: where it is used, and what can be done with it; the Chinese stands in messages/uses.properties. */
@MessageBundle("uses")
public interface UsesMessages {
    @Message
    String cancel();

    @Message
    String usesOf(String name);

    @Message
    String usesNone();

    @Message
    String usesCount(long count);

    @Message
    String usesFirst();

    @Message
    String articlesOf();

    @Message
    String publicPage();

    @Message
    String backToList();

    @Message
    String retiredNotice();

    @Message
    String retire();

    @Message
    String restore();

    @Message
    String retireHint();

    @Message
    String delete();

    @Message
    String deleteHint();

    @Message
    String deleteRefused(long count, String orMerge);

    @Message
    String orMerge();

    @Message
    String merge();

    @Message
    String mergeInto();

    @Message
    String mergeHint();

    @Message
    String mergeLook();

    @Message
    String mergeWhat(String name, String target);

    @Message
    String mergeMoves(String target);

    @Message
    String mergeNothing(String name);

    @Message
    String mergeNames(String target, String names);

    @Message
    String mergeAddress(String from, String to, String name);

    @Message
    String mergeSlug(String from, String to, String name);

    @Message
    String mergeConfirm();

    @Message
    String mergeNot();

    @Message
    String merged(String kind, String name);

    @Message
    String retiredDone(String name);

    @Message
    String restoredDone(String name);
}
