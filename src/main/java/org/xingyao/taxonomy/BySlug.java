package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.util.Optional;

/** What all kinds of filing share: rows are found by their slug. */
public interface BySlug<E> extends PanacheRepository<E> {
    default Optional<E> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}
