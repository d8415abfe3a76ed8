package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The stars. */
@ApplicationScoped
public class Stars implements BySlug<Star> {
    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.STARS;
    }

    /** By slug, name or short name. */
    public Optional<Star> called(String name) {
        return bySlug(name).or(() -> find("name = ?1 or shortName = ?1", name).firstResultOptional());
    }

    /** The stars of a track that are offered, in its own order. */
    public List<Star> offeredIn(String track) {
        return list(
                "select s from Star s join s.tracks p where p.track.slug = ?1 and s.retiredAt is null order by p.deskOrder",
                track);
    }

    /** All stars of a track in its own order, the retired ones too: their past years stay. */
    public List<Star> inTrack(String track) {
        return list("select s from Star s join s.tracks p where p.track.slug = ?1 order by p.deskOrder", track);
    }
}
