package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Public documents that answers rest on. */
@ApplicationScoped
public class PolicyDocuments implements BySlug<PolicyDocument> {
    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.POLICIES;
    }

    /** By slug or by title, with or without its title marks 《》. */
    public Optional<PolicyDocument> called(String name) {
        return Optional.ofNullable(called(List.of(name)).get(name));
    }

    /** Those among the names that are on file; a title that two documents have names none. In one query. */
    public Map<String, PolicyDocument> called(Collection<String> names) {
        if (names.isEmpty()) return Map.of();
        var wanted = new HashSet<String>();
        names.forEach(name -> wanted.add(bare(name)));
        var known = new HashMap<String, PolicyDocument>();
        var twice = new HashSet<String>();
        for (var document : list("slug in ?1 or title in ?1", wanted)) {
            if (known.put(document.title, document) != null) twice.add(document.title);
            known.put(document.slug, document);
        }
        known.keySet().removeAll(twice);
        var found = new HashMap<String, PolicyDocument>();
        for (var name : names) {
            var document = known.get(bare(name));
            if (document != null) found.put(name, document);
        }
        return found;
    }

    /** What has been issued last comes first; what is undated, last. */
    public List<PolicyDocument> page(int page, int size) {
        return find("order by issuedOn desc nulls last, slug")
                .range((page - 1) * size, page * size)
                .list();
    }

    private static String bare(String name) {
        return name.startsWith("《") && name.endsWith("》") ? name.substring(1, name.length() - 1) : name;
    }
}
