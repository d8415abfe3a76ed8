package org.xingyao.tagging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.tagging.TagNames.Alias;
import org.xingyao.tagging.TagNames.BodyName;
import org.xingyao.tagging.TagNames.PersonName;
import org.xingyao.tagging.TagNames.RegionName;
import org.xingyao.tagging.TagNames.StarName;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Persons;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Topics;

/** Collects the names from the rows of the taxonomy. */
@ApplicationScoped
class TagNameSource {
    private final Stars stars;
    private final Regions regions;
    private final Organisations organisations;
    private final Persons persons;
    private final Topics topics;

    TagNameSource(Stars stars, Regions regions, Organisations organisations, Persons persons, Topics topics) {
        this.stars = stars;
        this.regions = regions;
        this.organisations = organisations;
        this.persons = persons;
        this.topics = topics;
    }

    /** Within a transaction. */
    TagNames read() {
        return new TagNames(
                stars.list("retiredAt is null").stream().map(TagNameSource::of).toList(),
                regions.list("retiredAt is null").stream()
                        .map(TagNameSource::of)
                        .toList(),
                organisations.listAll().stream().map(TagNameSource::of).toList(),
                persons.list("active = true").stream()
                        .map(person -> new PersonName(person.slug, person.name))
                        .toList(),
                topics.list("retiredAt is null").stream()
                        .map(topic -> topic.name)
                        .toList());
    }

    private static StarName of(Star star) {
        var tracks = star.tracks.stream().map(place -> place.track().slug).collect(Collectors.toUnmodifiableSet());
        return new StarName(star.slug, star.name, star.shortName, tracks);
    }

    private static RegionName of(Region region) {
        return new RegionName(
                region.slug,
                region.name,
                region.shortName,
                region.level,
                region.levelLabel,
                region.parent == null ? "" : region.parent.slug,
                region.historicalParents.stream().map(parent -> parent.slug).toList(),
                region.aliases.stream()
                        .map(alias -> new Alias(alias.name, alias.kind))
                        .toList());
    }

    private static BodyName of(Organisation body) {
        List<Alias> aliases = body.aliases.stream()
                .map(alias -> new Alias(alias.name, alias.kind))
                .toList();
        var region = body.region == null ? "" : body.region.slug;
        return new BodyName(body.slug, body.name, body.shortName, body.level, region, aliases);
    }
}
