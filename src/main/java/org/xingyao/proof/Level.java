package org.xingyao.proof;

/** How sure a rule is that something must change. */
public enum Level {
    BLOCKER("必改"),
    WARNING("建议"),
    HINT("提示");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
