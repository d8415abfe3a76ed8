package org.xingyao.editorial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change changed, in words for the audit log. */
final class Differences {
    private final List<String> changed = new ArrayList<>();

    Differences note(String what, @Nullable Object before, @Nullable Object after) {
        if (!String.valueOf(before).equals(String.valueOf(after)))
            changed.add(what + " " + shown(before) + " 改为 " + shown(after));
        return this;
    }

    String text() {
        return String.join("；", changed);
    }

    private static String shown(@Nullable Object value) {
        var text = value == null ? "" : String.valueOf(value);
        return text.isEmpty() ? "（空）" : text;
    }
}
