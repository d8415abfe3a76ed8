package org.xingyao.desk.settings;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.setting.Setting;

/**
 * What the form sent.
 *
 * @param seen tag of the settings that the form was made of
 */
record SentSettings(Map<Setting, String> typed, String seen) {
    // Boxes that are not ticked are not sent.
    private static final Set<Setting> BOXES =
            Set.of(Setting.EMERGENCY, Setting.GOVERNMENT_TAGS, Setting.TWO_STEP_ROLES);

    static SentSettings of(MultivaluedMap<String, String> fields) {
        var typed = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            if (BOXES.contains(setting) || fields.containsKey(setting.id()))
                typed.put(setting, String.join(",", fields.getOrDefault(setting.id(), List.of())));
        }
        @Nullable String seen = fields.getFirst("seen");
        return new SentSettings(typed, seen == null ? "" : seen);
    }
}
