package org.xingyao.article;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article was filed at some moment, to be compared with another; the filing that counts is the article's own.
 *
 * @param topics by name; the other lists hold slugs
 */
@JsonPropertyOrder({"track", "stars", "regions", "organisations", "topics", "pairs"})
public record FiledAs(
        String track,
        List<String> stars,
        List<String> regions,
        List<String> organisations,
        List<String> topics,
        List<OfPair> pairs) {
    public FiledAs {
        track = track == null ? "" : track;
        stars = list(stars);
        regions = list(regions);
        organisations = list(organisations);
        topics = list(topics);
        pairs = list(pairs);
    }

    /** Of one pair; days as 2026-11-28, empty when they are not set. */
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
            String validFrom,
            String validTo,
            String reviewBy,
            String supersededBy) {
        public OfPair {
            otherWordings = list(otherWordings);
            audience = list(audience);
            validity = text(validity);
            validFrom = text(validFrom);
            validTo = text(validTo);
            reviewBy = text(reviewBy);
            supersededBy = text(supersededBy);
        }

        private static OfPair of(Filing.OfPair pair) {
            return new OfPair(
                    pair.number(),
                    pair.otherWordings(),
                    pair.audience(),
                    pair.validity(),
                    day(pair.validFrom()),
                    day(pair.validTo()),
                    day(pair.reviewBy()),
                    pair.supersededBy());
        }
    }

    public static FiledAs of(Filing filing) {
        return new FiledAs(
                filing.track(),
                filing.stars(),
                filing.regions(),
                filing.organisations(),
                filing.topics(),
                filing.pairs().stream().map(OfPair::of).toList());
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
