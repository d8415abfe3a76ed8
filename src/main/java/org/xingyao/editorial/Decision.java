package org.xingyao.editorial;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody says to an edition under way. */
public enum Decision {
    APPROVE("通过"),
    /** Back to the author, with the reason. */
    RETURN("退回修改"),
    REFUSE("不予采用"),
    /** Takes an edition off the way, a signed one too. */
    VOID("作废");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** How addresses, the API and the database write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Decision> of(String id) {
        return Stream.of(values()).filter(decision -> decision.id().equals(id)).findFirst();
    }
}
