package org.xingyao.desk.taxonomy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.Invalid;

/** What a form sent, read as what it means. */
record Given(Map<String, String> values) {
    String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** The lines with something on them. */
    List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    boolean flag(String field) {
        return text(field).equals("1");
    }

    @Nullable
    Integer number(String field, String label) {
        if (text(field).isEmpty()) return null;
        if (!text(field).matches("\\d{1,4}")) throw new Invalid(field, label + "请写 0 到 9999 的整数");
        return Integer.valueOf(text(field));
    }

    @Nullable
    LocalDate day(String field, String label) {
        if (text(field).isEmpty()) return null;
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException e) {
            throw new Invalid(field, label + "请写成 2026-12-31，或留空");
        }
    }
}
