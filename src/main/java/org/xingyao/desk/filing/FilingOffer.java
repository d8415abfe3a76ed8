package org.xingyao.desk.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xingyao.article.Filing;
import org.xingyao.desk.filing.FilingChoices.Choice;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Topics;
import org.xingyao.taxonomy.Tracks;

/** Puts together what the panel offers to file under: what is retired, only where the article is filed under it already. */
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

    /** @param filed how the article is filed; {@link Filing#NONE} for many articles */
    @Transactional
    public FilingChoices choices(Filing filed) {
        return new FilingChoices(
                tracks.list("order by deskOrder, slug").stream()
                        .map(track -> new FilingChoices.OfTrack(track.slug, track.name, starsOf(track.slug, filed)))
                        .toList(),
                regions
                        .list(
                                "from Region r left join fetch r.parent where r.retiredAt is null or r.slug in ?1"
                                        + " order by r.deskOrder nulls last, r.code, r.slug",
                                filed.regions())
                        .stream()
                        .map(region -> new Choice(region.slug, label(region)))
                        .toList(),
                organisations
                        .list(
                                "validTo is null or validTo > current_date or slug in ?1 order by slug",
                                filed.organisations())
                        .stream()
                        .map(body -> new Choice(body.slug, body.name))
                        .toList(),
                topics.list("retiredAt is null or name in ?1 order by name", filed.topics()).stream()
                        .map(topic -> new Choice(topic.name, topic.name))
                        .toList());
    }

    private List<Choice> starsOf(String track, Filing filed) {
        return stars.inTrack(track).stream()
                .filter(star -> !star.retired() || filed.stars().contains(star.slug))
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
