package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stars. */
@ApplicationScoped
public class Stars implements BySlug<Star> {
    /** The stars of a track in its own order. */
    public List<Star> inTrack(String track) {
        return list("select s from Star s join s.tracks p where p.track.slug = ?1 order by p.deskOrder", track);
    }
}
