package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The tracks. */
@ApplicationScoped
public class Tracks implements BySlug<Track> {
    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.TRACKS;
    }

    /** By slug or name. */
    public Optional<Track> called(String name) {
        return bySlug(name).or(() -> find("name", name).firstResultOptional());
    }

    public List<Track> inOrder() {
        return list("order by deskOrder, slug");
    }
}
