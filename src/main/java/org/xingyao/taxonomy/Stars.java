package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The stars. */
@ApplicationScoped
public class Stars implements BySlug<Star> {
    /** By slug, name or short name. */
    public Optional<Star> called(String name) {
        return bySlug(name).or(() -> find("name = ?1 or shortName = ?1", name).firstResultOptional());
    }

    /** The stars of a track in its own order. */
    public List<Star> inTrack(String track) {
        return list("select s from Star s join s.tracks p where p.track.slug = ?1 order by p.deskOrder", track);
    }
}
