package org.xingyao.desk.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xingyao.account.Role;
import org.xingyao.setting.House;
import org.xingyao.setting.Setting;
import org.xingyao.text.Invalid;
import org.xingyao.text.Stale;

/** The settings as a form in groups. */
@ApplicationScoped
class SettingsViews {
    private final SettingsMessages messages;

    SettingsViews(SettingsMessages messages) {
        this.messages = messages;
    }

    /**
     * The form.
     *
     * @param seen goes back with it
     * @param wrong id of the setting at fault; empty when none is
     */
    record FormView(String seen, List<GroupView> groups, String wrong, String error) {}

    /** Settings that belong together. */
    record GroupView(String id, String title, String hint, List<SettingView> settings) {}

    /**
     * One setting.
     *
     * @param type text, number, check or ticks
     * @param boxes of ticks
     */
    record SettingView(
            String id, String type, String label, String hint, String value, int longest, List<BoxView> boxes) {
        public boolean isTicked() {
            return value.equals("true");
        }
    }

    /** A box that can be ticked. */
    record BoxView(String value, String label, boolean ticked) {}

    FormView of(House house) {
        return form(house, house.tag(), "", "");
    }

    /** With what was typed, so that nothing is lost. */
    FormView refused(House house, SentSettings sent, Invalid e) {
        return form(house.with(sent.typed()), sent.seen(), e.field(), e.said());
    }

    /** With what holds now: what was typed was meant for something else. */
    FormView stale(House house, Stale e) {
        return form(house, house.tag(), "settings", e.said());
    }

    private FormView form(House house, String seen, String wrong, String error) {
        var groups = List.of(
                name(house),
                licences(house),
                machines(house),
                reviews(house),
                inspection(house),
                backup(house),
                signIn(house));
        return new FormView(seen, groups, wrong, error);
    }

    private GroupView name(House house) {
        var settings =
                List.of(text(house, Setting.SITE_NAME, messages.siteNameHint()), text(house, Setting.ORGANISER, ""));
        return new GroupView("house", messages.house(), messages.houseHint(), settings);
    }

    private GroupView licences(House house) {
        var settings = List.of(
                text(house, Setting.NEWS_LICENCE, ""),
                text(house, Setting.ICP, messages.icpHint()),
                text(house, Setting.POLICE, messages.policeHint()),
                text(house, Setting.REPORT_PHONE, messages.reportPhoneHint()));
        return new GroupView("licences", messages.licences(), messages.licencesHint(), settings);
    }

    private GroupView machines(House house) {
        var settings = List.of(
                text(house, Setting.SECURITY_CONTACT, messages.securityContactHint()),
                one(house, Setting.GOVERNMENT_TAGS, "check", messages.governmentTagsHint(), List.of()));
        return new GroupView("machines", messages.machines(), "", settings);
    }

    private GroupView reviews(House house) {
        var emergency = one(house, Setting.EMERGENCY, "check", messages.emergencyHint(), List.of());
        return new GroupView("reviews", messages.reviews(), "", List.of(emergency));
    }

    private GroupView inspection(House house) {
        var hour = one(house, Setting.INSPECTION_HOUR, "number", messages.inspectionHint(), List.of());
        return new GroupView("inspection", messages.inspection(), "", List.of(hour));
    }

    private GroupView backup(House house) {
        var hour = one(house, Setting.BACKUP_HOUR, "number", messages.backupHint(), List.of());
        return new GroupView("backup", messages.backup(), "", List.of(hour));
    }

    private GroupView signIn(House house) {
        var roles = one(house, Setting.TWO_STEP_ROLES, "ticks", messages.twoStepHint(), boxes(house.twoStepRoles()));
        var hint = messages.idleHint(Setting.SHORTEST_IDLE, Setting.LONGEST_IDLE);
        var idle = one(house, Setting.IDLE_MINUTES, "number", hint, List.of());
        return new GroupView("sign-in", messages.signIn(), "", List.of(roles, idle));
    }

    private static SettingView text(House house, Setting setting, String hint) {
        return one(house, setting, "text", hint, List.of());
    }

    private static SettingView one(House house, Setting setting, String type, String hint, List<BoxView> boxes) {
        return new SettingView(
                setting.id(), type, setting.label(), hint, house.value(setting), setting.longest(), boxes);
    }

    /** The roles of people: a machine has no phone. */
    private static List<BoxView> boxes(Set<String> ticked) {
        return Stream.of(Role.values())
                .filter(role -> role != Role.IMPORTER)
                .map(role -> new BoxView(role.id(), role.label(), ticked.contains(role.id())))
                .toList();
    }
}
