package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The numbered series. */
@ApplicationScoped
public class SeriesList implements BySlug<Series> {
    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.SERIES;
    }

    /** By slug or name; straight quotes in the name count as the printed ones. */
    public Optional<Series> called(String name) {
        return bySlug(name)
                .or(() -> find(
                                "translate(name, '“”', '\"\"') = ?1",
                                name.replace('“', '"').replace('”', '"'))
                        .firstResultOptional());
    }
}
