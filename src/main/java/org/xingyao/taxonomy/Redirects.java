package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where former addresses lead. */
@ApplicationScoped
public class Redirects implements PanacheRepositoryBase<Redirect, String> {
    /** Those of some kinds. */
    public Map<String, String> of(Set<TaxonomyKind> kinds) {
        var found = all();
        found.keySet().removeIf(from -> kinds.stream().noneMatch(kind -> from.startsWith(kind.folder())));
        return found;
    }

    /** All of them, as /stars/old to /stars/new; a row for each change of an address, which are few. */
    public Map<String, String> all() {
        var found = new TreeMap<String, String>();
        listAll().forEach(one -> found.put(one.fromPath, one.toPath));
        return found;
    }
}
