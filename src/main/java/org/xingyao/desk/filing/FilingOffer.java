package org.xingyao.desk.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xingyao.desk.filing.FilingChoices.Choice;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Topics;
import org.xingyao.taxonomy.Tracks;

/** Puts together what the panel offers to file under. */
@ApplicationScoped
public class FilingOffer {
    private final Tracks tracks;
    private final Stars stars;
    private final Regions regions;
    private final Organisations organisations;
    private final Topics topics;

    FilingOffer(Tracks tracks, Stars stars, Regions regions, Organisations organisations, Topics topics) {
        this.tracks = tracks;
        this.stars = stars;
        this.regions = regions;
        this.organisations = organisations;
        this.topics = topics;
    }

    @Transactional
    public FilingChoices choices() {
        return new FilingChoices(
                tracks.list("order by deskOrder, slug").stream()
                        .map(track -> new FilingChoices.OfTrack(track.slug, track.name, starsOf(track.slug)))
                        .toList(),
                regions
                        .list("from Region r left join fetch r.parent order by r.deskOrder nulls last, r.code, r.slug")
                        .stream()
                        .map(region -> new Choice(region.slug, label(region)))
                        .toList(),
                organisations.list("order by slug").stream()
                        .map(body -> new Choice(body.slug, body.name))
                        .toList(),
                topics.list("order by name").stream()
                        .map(topic -> new Choice(topic.name, topic.name))
                        .toList());
    }

    private List<Choice> starsOf(String track) {
        return stars.inTrack(track).stream()
                .map(star -> new Choice(star.slug, star.name))
                .toList();
    }

    /** Towns of different counties share names; counties do not. */
    private static String label(Region region) {
        var parent = region.parent;
        if (parent == null || region.level.equals("county") || region.level.equals("prefecture")) return region.name;
        return parent.name + " · " + region.name;
    }
}
