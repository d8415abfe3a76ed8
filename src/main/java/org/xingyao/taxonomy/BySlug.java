package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.util.List;
import java.util.Optional;
import org.xingyao.text.Slug;

/** What all kinds of filing share: rows are found by their slug. */
public interface BySlug<E> extends PanacheRepository<E> {
    /** The rows among these slugs, in one query. */
    default List<E> amongSlugs(List<String> slugs) {
        var valid = slugs.stream().filter(Slug::isValid).toList();
        return valid.isEmpty() ? List.of() : list("slug in ?1", valid);
    }

    /** Nothing for a text that can be no slug: it comes from addresses, where anything can stand. */
    default Optional<E> bySlug(String slug) {
        return !Slug.isValid(slug) ? Optional.empty() : find("slug", slug).firstResultOptional();
    }
}
