package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.Role;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.setting.SettingsSaved;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Stale;

/** Changes what the house sets for itself; every node knows it within a second or two. */
@ApplicationScoped
public class SaveSettings {
    private final Settings settings;
    private final EntityManager database;
    private final Event<SettingsSaved> saved;
    private final Ledger ledger;
    private final Clock clock;

    SaveSettings(Settings settings, EntityManager database, Event<SettingsSaved> saved, Ledger ledger, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.saved = saved;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param typed as it came from the form; what is missing stays as it is
     * @param seen tag of the settings that the form was made of
     * @throws Invalid naming the setting at fault
     * @throws Stale when somebody else has changed one meanwhile
     */
    @Transactional
    public void run(Actor actor, Map<Setting, String> typed, String seen) {
        actor.mustHave(Permission.SET_HOUSE);
        database.createNativeQuery("lock table setting in share row exclusive mode")
                .executeUpdate();
        var before = settings.read();
        if (!before.tag().equals(seen)) throw new Stale("设置刚被他人改过，请对照最新的设置重新修改");
        var changed = new EnumMap<Setting, String>(Setting.class);
        typed.forEach((setting, value) -> {
            var clean = setting == Setting.TWO_STEP_ROLES ? roles(value) : setting.clean(value);
            if (!clean.equals(before.value(setting))) changed.put(setting, clean);
        });
        if (changed.isEmpty()) return;
        var audit = new ArrayList<AuditEntry>();
        var changes = new ArrayList<Change>();
        changed.forEach((setting, value) -> {
            store(actor, setting, value);
            var detail = setting.label() + "：" + said(before.value(setting)) + " 改为 " + said(value);
            audit.add(AuditEntry.of(clock.instant(), actor, "change-setting", "setting:" + setting.id(), detail));
            changes.add(new Change("setting", setting.id(), "changed", Set.of("chrome")));
        });
        saved.fire(new SettingsSaved());
        ledger.close(audit, changes);
    }

    private void store(Actor actor, Setting setting, String value) {
        database.createNativeQuery(
                        "insert into setting (name, value, changed_at, changed_by) values (:name, :value, :at, :by)"
                                + " on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at,"
                                + " changed_by = excluded.changed_by")
                .setParameter("name", setting.row())
                .setParameter("value", value)
                .setParameter("at", clock.instant())
                .setParameter("by", CleanText.atMost(60, actor.name()))
                .executeUpdate();
    }

    /** In the order of the roles, each once. */
    private static String roles(String typed) {
        var ids = Arrays.stream(typed.split(",")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        ids.forEach(id -> {
            if (Role.of(id).isEmpty()) throw new Invalid(Setting.TWO_STEP_ROLES.id(), "没有这个角色：" + id);
        });
        return Arrays.stream(Role.values()).map(Role::id).filter(ids::contains).collect(Collectors.joining(","));
    }

    private static String said(String value) {
        return value.isEmpty() ? "（空）" : "“" + value + "”";
    }
}
