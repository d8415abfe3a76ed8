package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Where former addresses lead. */
@ApplicationScoped
public class Redirects implements PanacheRepositoryBase<Redirect, String> {
    /** All of them, as /stars/old to /stars/new; a row for each change of an address, which are few. */
    public Map<String, String> all() {
        return listAll().stream().collect(Collectors.toMap(one -> one.fromPath, one -> one.toPath));
    }
}
