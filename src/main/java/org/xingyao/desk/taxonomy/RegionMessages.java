package org.xingyao.desk.taxonomy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form of a region; the Chinese stands in messages/regions.properties. */
@MessageBundle("regions")
public interface RegionMessages {
    @Message
    String regions();

    @Message
    String regionsIntro();

    @Message
    String parent();

    @Message
    String parentHint();

    @Message
    String regionNameHint();

    @Message
    String levelCounties();

    @Message
    String levelTownships();

    @Message
    String levelVillages();

    @Message
    String levelPrefecture();

    @Message
    String levelLabel();

    @Message
    String levelLabelHint();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String regionOrderHint();

    @Message
    String aliasLiterary();

    @Message
    String regionAliasesHint();

    @Message
    String formerParents();

    @Message
    String formerParentsHint();
}
