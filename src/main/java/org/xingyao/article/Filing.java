package org.xingyao.article;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How staff have filed an article, by slugs; it changes without a review. As {@link CanonicalJson} it is kept with each
 * edition; what that text leaves out comes back as nothing said.
 *
 * @param track village, community, both or none
 * @param regions the main one first
 * @param topics by name
 * @param pairs only those with something to say
 */
@JsonPropertyOrder({"track", "stars", "regions", "organisations", "topics", "pairs"})
public record Filing(
        String track,
        List<String> stars,
        List<String> regions,
        List<String> organisations,
        List<String> topics,
        List<OfPair> pairs) {
    public Filing {
        track = Objects.requireNonNullElse(track, "none");
        stars = list(stars);
        regions = list(regions);
        organisations = list(organisations);
        topics = list(topics);
        pairs = list(pairs).stream().filter(pair -> !pair.isEmpty()).toList();
    }

    /** Filed nowhere. */
    public static final Filing NONE = new Filing("none", List.of(), List.of(), List.of(), List.of(), List.of());

    public Filing withPairs(List<OfPair> newPairs) {
        return new Filing(track, stars, regions, organisations, topics, newPairs);
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** Filing of one pair, see {@link Pair}. */
    @JsonPropertyOrder({
        "number",
        "otherWordings",
        "audience",
        "validity",
        "validFrom",
        "validTo",
        "reviewBy",
        "supersededBy"
    })
    public record OfPair(
            int number,
            List<String> otherWordings,
            List<String> audience,
            String validity,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalDate reviewBy,
            String supersededBy) {
        public OfPair {
            otherWordings = list(otherWordings);
            audience = list(audience);
            validity = Objects.requireNonNullElse(validity, "unknown");
            supersededBy = Objects.requireNonNullElse(supersededBy, "");
        }

        boolean isEmpty() {
            return otherWordings.isEmpty()
                    && audience.isEmpty()
                    && validity.equals("unknown")
                    && validFrom == null
                    && validTo == null
                    && reviewBy == null
                    && supersededBy.isEmpty();
        }

        public OfPair withNumber(int newNumber) {
            return new OfPair(newNumber, otherWordings, audience, validity, validFrom, validTo, reviewBy, supersededBy);
        }

        static OfPair of(Pair pair) {
            return new OfPair(
                    pair.number,
                    pair.otherWordings,
                    pair.audience,
                    pair.validity,
                    pair.validFrom,
                    pair.validTo,
                    pair.reviewBy,
                    pair.supersededBy);
        }
    }

    /** The filing an article has now. */
    public static Filing of(Article article) {
        return new Filing(
                article.track,
                article.stars.stream().map(star -> star.slug).toList(),
                article.regions.stream().map(region -> region.slug).toList(),
                article.organisations.stream()
                        .map(organisation -> organisation.slug)
                        .toList(),
                article.topics.stream().map(topic -> topic.name).toList(),
                article.pairs.stream().map(OfPair::of).toList());
    }
}
