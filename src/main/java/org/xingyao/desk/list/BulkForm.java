package org.xingyao.desk.list;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xingyao.text.CleanText;
import org.xingyao.text.Slug;

/**
 * What was chosen in the list, and what is to be done to it.
 *
 * @param what the action; empty when none was chosen
 * @param before by slug, what an undo goes back to
 */
record BulkForm(String what, List<String> slugs, String reason, String column, Map<String, String> before) {
    static BulkForm of(MultivaluedMap<String, String> fields) {
        var before = new HashMap<String, String>();
        for (var pair : all(fields, "before")) {
            int cut = pair.indexOf('=');
            if (cut > 0) before.put(pair.substring(0, cut), pair.substring(cut + 1));
        }
        return new BulkForm(
                first(fields, "do"),
                all(fields, "slug").stream().filter(Slug::isValid).distinct().toList(),
                CleanText.line(first(fields, "reason")),
                first(fields, "to"),
                before);
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
