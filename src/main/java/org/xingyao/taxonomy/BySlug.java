package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.util.Optional;
import org.xingyao.text.Slug;

/** What all kinds of filing share: rows are found by their slug, or by one that they had before. */
public interface BySlug<E> extends PanacheRepository<E> {
    TaxonomyKind kind();

    /**
     * The row of this slug, else the one that it leads to since it was renamed or merged. Nothing for a text that can be
     * no slug: it comes from addresses, where anything can stand.
     */
    default Optional<E> bySlug(String slug) {
        return now(slug).or(() -> moved(slug));
    }

    /** Only a row that has the slug today. */
    default Optional<E> now(String slug) {
        return !Slug.isValid(slug) ? Optional.empty() : find("slug", slug).firstResultOptional();
    }

    private Optional<E> moved(String slug) {
        if (!Slug.isValid(slug)) return Optional.empty();
        var redirect = getEntityManager().find(Redirect.class, kind().path(slug));
        return redirect == null
                ? Optional.empty()
                : now(redirect.toPath.substring(kind().folder().length()));
    }
}
