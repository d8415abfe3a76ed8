package org.xingyao.desk.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the settings page; the Chinese stands in messages/settings.properties. */
@MessageBundle("settings")
public interface SettingsMessages {
    @Message
    String backup();

    @Message
    String backupHint();

    @Message
    String done();

    @Message
    String emergencyHint();

    @Message
    String governmentTagsHint();

    @Message
    String house();

    @Message
    String houseHint();

    @Message
    String icpHint();

    @Message
    String idleHint(int least, int most);

    @Message
    String inspection();

    @Message
    String inspectionHint();

    @Message
    String licences();

    @Message
    String licencesHint();

    @Message
    String machines();

    @Message
    String policeHint();

    @Message
    String reportPhoneHint();

    @Message
    String reviews();

    @Message
    String save();

    @Message
    String securityContactHint();

    @Message
    String signIn();

    @Message
    String siteNameHint();

    @Message
    String title();

    @Message
    String twoStepHint();
}
