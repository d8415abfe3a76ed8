package org.xingyao.proof;

import java.util.Locale;

/** How sure a rule is that something must change. */
public enum Level {
    BLOCKER("必改"),
    WARNING("建议"),
    HINT("提示");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** How addresses, styles and the database write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
