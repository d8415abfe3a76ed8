package org.xingyao.desk.proof;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.proof.Archive;

/**
 * What the address of the list says. Anything may stand in an address: what makes no sense is left out.
 *
 * @param values by name, none of them empty
 */
record ArchiveAddress(Map<String, String> values) {
    private static final List<String> NAMES = List.of("rule", "level", "column", "after");
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})-([0-9]{1,18})");
    private static final int LONGEST = 80;

    static ArchiveAddress of(MultivaluedMap<String, String> given) {
        var values = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = Optional.ofNullable(given.getFirst(name)).orElse("").strip();
            if (value.matches("[0-9a-z-]{1," + LONGEST + "}")) values.put(name, value);
        }
        return new ArchiveAddress(values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Archive.Query query(int size) {
        return new Archive.Query(value("rule"), value("level"), value("column"), place(), size);
    }

    private Archive.@Nullable Place place() {
        var place = PLACE.matcher(value("after"));
        if (!place.matches()) return null;
        return new Archive.Place(
                Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), Long.parseLong(place.group(3)));
    }

    /** The same list further on; without a place its beginning. */
    String at(Archive.@Nullable Place place) {
        var changed = new LinkedHashMap<>(values);
        changed.remove("after");
        if (place != null) changed.put("after", place.blockers() + "-" + place.warnings() + "-" + place.id());
        var query = changed.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ArchivePages.PATH + (query.isEmpty() ? "" : "?" + query);
    }
}
