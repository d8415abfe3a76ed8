package org.xingyao.tagging;

import java.util.List;
import java.util.Set;

/**
 * All that an article can be filed under, with its names, as of one moment.
 *
 * @param topics by name
 */
public record TagNames(
        List<StarName> stars,
        List<RegionName> regions,
        List<BodyName> organisations,
        List<PersonName> persons,
        List<String> topics) {
    /** Nothing on file. */
    static final TagNames NONE = new TagNames(List.of(), List.of(), List.of(), List.of(), List.of());

    public TagNames {
        stars = List.copyOf(stars);
        regions = List.copyOf(regions);
        organisations = List.copyOf(organisations);
        persons = List.copyOf(persons);
        topics = List.copyOf(topics);
    }

    /** @param tracks village, community or both of them */
    public record StarName(String slug, String name, String shortName, Set<String> tracks) {}

    /**
     * @param level province, prefecture, county, township or village
     * @param label what the place calls itself: 县级市, 街道 …
     * @param parent slug, or empty
     * @param formerParents slugs
     */
    public record RegionName(
            String slug,
            String name,
            String shortName,
            String level,
            String label,
            String parent,
            List<String> formerParents,
            List<Alias> aliases) {}

    /** @param region slug, or empty */
    public record BodyName(
            String slug, String name, String shortName, String level, String region, List<Alias> aliases) {}

    /** Somebody on file. */
    public record PersonName(String slug, String name) {}

    /** @param kind as the taxonomy says it: short, former, literary, generic or misspelt */
    public record Alias(String name, String kind) {}
}
