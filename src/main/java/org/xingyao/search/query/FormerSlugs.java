package org.xingyao.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xingyao.taxonomy.TaxonomyKind;

/**
 * Which slugs mean the same row: the one it has, and those it had. A reader's bookmark may say an old one, and so does an
 * index until it is built again.
 *
 * @param moved as {@link org.xingyao.taxonomy.Redirects} has them
 */
public record FormerSlugs(Map<String, String> moved) {
    static final FormerSlugs NONE = new FormerSlugs(Map.of());

    /** The slug of today. */
    public String now(TaxonomyKind kind, String slug) {
        var to = moved.get(kind.path(slug));
        return to == null ? slug : to.substring(kind.folder().length());
    }

    /** The slug of today first, then those that lead to it, joined by commas; empty for an empty one. */
    String joined(TaxonomyKind kind, String slug) {
        if (moved.isEmpty() || slug.isEmpty()) return slug;
        var now = now(kind, slug);
        var all = new ArrayList<>(List.of(now));
        moved.forEach((from, to) -> {
            if (to.equals(kind.path(now))) all.add(from.substring(kind.folder().length()));
        });
        return String.join(",", all);
    }

    /** Those that lead somewhere, by where. */
    Map<String, String> of(TaxonomyKind kind) {
        var found = new HashMap<String, String>();
        moved.forEach((from, to) -> {
            if (from.startsWith(kind.folder()))
                found.put(
                        from.substring(kind.folder().length()),
                        to.substring(kind.folder().length()));
        });
        return found;
    }
}
