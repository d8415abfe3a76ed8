package org.xingyao.desk.filing;

import java.util.List;

/**
 * A story to be filed, with all that is suggested.
 *
 * @param state whether readers see it
 * @param seen see {@link org.xingyao.editorial.FilingSeen}
 * @param track the one that is chosen
 * @param main slug of the main region
 * @param pairs what each question of a Q&A story would be filed under, to be read
 */
public record StoryView(
        String slug,
        String headline,
        String state,
        boolean filed,
        StoryText text,
        String seen,
        List<TrackRow> tracks,
        List<TagRow> stars,
        List<TagRow> regions,
        String main,
        List<TagRow> organisations,
        List<TagRow> topics,
        List<TagRow> persons,
        List<PairRow> pairs,
        String moreRegions,
        String moreOrganisations) {
    public record TrackRow(String slug, String label, boolean chosen, boolean suggested) {}

    /**
     * Something to file under, or not.
     *
     * @param chosen whether the box is ticked
     * @param percent how sure the suggestion is; 0 for none
     * @param sure whether it is proposed, and not only offered
     * @param tracks the tracks of a star, parted by a space
     * @param key what ticks it on the keyboard; empty where nothing does
     */
    public record TagRow(
            String value,
            String label,
            boolean chosen,
            int percent,
            boolean sure,
            List<Because> because,
            String tracks,
            String key) {}

    /** A sentence that speaks for it. */
    public record Because(String anchor, List<StoryText.Part> parts) {}

    /** @param tags names, parted by 、 */
    public record PairRow(String question, String tags) {}
}
