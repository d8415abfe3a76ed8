package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The bodies that act and answer. */
@ApplicationScoped
public class Organisations implements BySlug<Organisation> {
    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.ORGANISATIONS;
    }

    /** By slug, full name, short name or one of its other names but the generic ones. */
    public Optional<Organisation> called(String name) {
        return bySlug(name)
                .or(() -> find(
                                "select distinct o from Organisation o left join o.aliases a where o.name = ?1 or o.shortName = ?1 or (a.name = ?1 and a.kind <> 'generic')",
                                name)
                        .firstResultOptional());
    }
}
