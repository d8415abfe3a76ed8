package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The columns of the paper. */
@ApplicationScoped
public class Columns implements BySlug<Column> {
    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.COLUMNS;
    }

    /** By slug or name. */
    public Optional<Column> called(String name) {
        return bySlug(name).or(() -> find("name", name).firstResultOptional());
    }

    /** What the navigation shows, in the order of the desk. */
    public List<Column> visible() {
        return list("visible = true order by deskOrder, slug");
    }
}
