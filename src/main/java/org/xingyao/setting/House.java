package org.xingyao.setting;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.xingyao.text.Digest;

/** All settings at one moment, each with a value. */
public record House(Map<Setting, String> values) {
    public House {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    public String value(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    public String siteName() {
        return value(Setting.SITE_NAME);
    }

    /** 紧急签发: whether the duty chief alone may sign; every such signature is marked for ever. */
    public boolean emergency() {
        return value(Setting.EMERGENCY).equals("true");
    }

    /** Whether pages carry the meta tags that the guideline for government sites asks for. */
    public boolean governmentTags() {
        return value(Setting.GOVERNMENT_TAGS).equals("true");
    }

    /** Ids of the roles that must sign in by two steps 双步登录. */
    public Set<String> twoStepRoles() {
        return Arrays.stream(value(Setting.TWO_STEP_ROLES).split(","))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A browser that is silent for so long must sign in again. */
    public Duration idle() {
        return Duration.ofMinutes(Long.parseLong(value(Setting.IDLE_MINUTES)));
    }

    /** The hour of the day, 0 to 23, from which the nightly inspection 巡检 may begin. */
    public int inspectionHour() {
        return Integer.parseInt(value(Setting.INSPECTION_HOUR));
    }

    /** The hour of the day, 0 to 23, from which the nightly backup may begin; nothing when the house wants none. */
    public OptionalInt backupHour() {
        var hour = value(Setting.BACKUP_HOUR);
        return hour.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(hour));
    }

    /** With these in the place of the old ones. */
    public House with(Map<Setting, String> changed) {
        var all = new EnumMap<>(values);
        all.putAll(changed);
        return new House(all);
    }

    /** Another one for other values: a form that was made of old ones is known by it. */
    public String tag() {
        return Digest.sha256(values.toString()).substring(0, 16);
    }
}
