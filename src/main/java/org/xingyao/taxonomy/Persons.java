package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reporters, photographers and others with a name. */
@ApplicationScoped
public class Persons implements BySlug<Person> {
    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.PERSONS;
    }

    /** By the name, or by how else it is met. */
    public Optional<Person> named(String name) {
        return find("name", name)
                .firstResultOptional()
                .or(() -> find("select p from Person p join p.aliases a where a = ?1 order by p.id", name)
                        .firstResultOptional());
    }
}
