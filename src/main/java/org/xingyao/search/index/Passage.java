package org.xingyao.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a search finds: a pair or a section of a published article. Texts that are not there are empty.
 *
 * @param kind id of the article's kind
 * @param anchor #qa-3 for a pair, empty for a section
 * @param pairNumber 0 for a section
 * @param text the answer, or the section's paragraphs; lines
 * @param bodyFrom where in the text the article's own words begin, after kicker, deck, summary, byline and captions
 * @param shortAnswer of a pair, in one sentence; may be empty
 * @param otherWordings how residents ask the same
 * @param column slug
 * @param series slug
 * @param number in the series; 0 outside one
 * @param track village, community, both or none
 * @param regions slugs, those of all regions around them included
 * @param organisations slugs
 * @param standing of a pair
 * @param date by which the article is sorted
 */
public record Passage(
        String slug,
        String title,
        String kind,
        String anchor,
        int pairNumber,
        String question,
        String text,
        int bodyFrom,
        String shortAnswer,
        List<String> otherWordings,
        String column,
        String series,
        int number,
        List<String> stars,
        String track,
        List<String> regions,
        List<String> organisations,
        Standing standing,
        LocalDate date,
        Instant firstPublishedAt) {
    /** What the article itself says, from which alone an answer is cut. */
    public String body() {
        return text.substring(bodyFrom);
    }
}
