package org.xingyao.desk.audit;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.AuditQuery;
import org.xingyao.text.Invalid;

/** The filters of the audit page, as they stand in the address. */
record AuditFilter(Map<String, String> values) {
    private static final int LONGEST = 160;

    static AuditFilter of(MultivaluedMap<String, String> given) {
        var values = new TreeMap<String, String>();
        for (var name : new String[] {"who", "action", "object", "from", "to", "before"})
            values.put(
                    name, Optional.ofNullable(given.getFirst(name)).orElse("").strip());
        return new AuditFilter(values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /**
     * @param zone where a day begins and ends
     * @throws Invalid naming the field
     */
    AuditQuery query(ZoneId zone) {
        for (var field : Map.of("who", "操作人", "action", "操作", "object", "对象").entrySet()) {
            var text = value(field.getKey());
            // The database knows no text with it, so no row can have it.
            if (text.length() > LONGEST || text.indexOf('\0') >= 0)
                throw new Invalid(field.getKey(), "“" + field.getValue() + "”最长 " + LONGEST + " 个字符，请删短再查");
        }
        var from = day("from", "起始日期");
        var to = day("to", "截止日期");
        if (from != null && to != null && to.isBefore(from)) throw new Invalid("to", "截止日期早于起始日期，请对调或改一个");
        return new AuditQuery(
                value("who"),
                value("action"),
                value("object"),
                from == null ? null : start(from, zone),
                to == null ? null : start(to.plusDays(1), zone),
                before());
    }

    private long before() {
        var text = value("before");
        if (text.isEmpty()) return 0;
        if (text.matches("[1-9]\\d{0,17}")) return Long.parseLong(text);
        throw new Invalid("before", "页码“" + text + "”不对，请从第一页翻起");
    }

    private @Nullable LocalDate day(String field, String label) {
        var text = value(field);
        if (text.isEmpty()) return null;
        try {
            if (text.length() == "2026-01-31".length()) return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw noDay(field, label, text);
        }
        throw noDay(field, label, text);
    }

    private static Invalid noDay(String field, String label, String text) {
        return new Invalid(field, label + "“" + text + "”不是日期，请写成 2026-01-31 的样子");
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** @param before number of the last row that is shown; 0 for the first page */
    String address(long before) {
        var address = UriBuilder.fromPath(AuditPages.PATH);
        values.forEach((name, value) -> {
            if (!value.isEmpty() && !name.equals("before")) address.queryParam(name, "{" + name + "}");
        });
        if (before > 0) address.queryParam("before", before);
        return address.buildFromMap(Map.copyOf(values)).toString();
    }
}
