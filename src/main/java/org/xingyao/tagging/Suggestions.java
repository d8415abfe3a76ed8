package org.xingyao.tagging;

import java.util.List;

/**
 * What is suggested for an article, or for one pair of it.
 *
 * @param track village, community, both or none; none where no star is proposed
 * @param trackConfidence 0 to 1
 * @param stars the likeliest first; so are the other lists
 * @param regions units of the county level or the city, the main one first
 * @param organisations bodies on file
 * @param persons people on file who are named in the text; who signs it is in the bylines and is not suggested
 * @param topics by name
 */
public record Suggestions(
        String track,
        double trackConfidence,
        List<Suggestion> stars,
        List<Suggestion> regions,
        List<Suggestion> organisations,
        List<Suggestion> persons,
        List<Suggestion> topics) {
    /** Below it the tagger abstains: what it has seen is offered as a choice and never proposed. */
    public static final double SURE = 0.5;

    public Suggestions {
        stars = List.copyOf(stars);
        regions = List.copyOf(regions);
        organisations = List.copyOf(organisations);
        persons = List.copyOf(persons);
        topics = List.copyOf(topics);
    }

    /** Slugs of what is proposed among a list of suggestions, in its order. */
    public static List<String> sure(List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(Suggestion::isSure)
                .map(Suggestion::slug)
                .toList();
    }

    /** The suggestions of one kind, as decisions know it: star, region, organisation or topic. */
    public List<Suggestion> of(TagKind kind) {
        return switch (kind) {
            case STAR -> stars;
            case REGION -> regions;
            case ORGANISATION -> organisations;
            case TOPIC -> topics;
        };
    }
}
