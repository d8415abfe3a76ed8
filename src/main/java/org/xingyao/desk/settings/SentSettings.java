package org.xingyao.desk.settings;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.setting.Setting;

/**
 * What the form sent.
 *
 * @param seen tag of the settings that the form was made of
 */
record SentSettings(Map<Setting, String> typed, String seen) {
    static SentSettings of(MultivaluedMap<String, String> fields) {
        var typed = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            // Boxes that are not ticked are not sent.
            boolean boxes = setting == Setting.EMERGENCY || setting == Setting.TWO_STEP_ROLES;
            if (boxes || fields.containsKey(setting.id()))
                typed.put(setting, String.join(",", fields.getOrDefault(setting.id(), List.of())));
        }
        @Nullable String seen = fields.getFirst("seen");
        return new SentSettings(typed, seen == null ? "" : seen);
    }
}
