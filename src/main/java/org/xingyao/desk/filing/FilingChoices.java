package org.xingyao.desk.filing;

import java.util.List;

/**
 * What an article can be filed under.
 *
 * @param topics by name
 */
public record FilingChoices(
        List<OfTrack> tracks, List<Choice> regions, List<Choice> organisations, List<Choice> topics) {
    /** The stars of a track in its order. */
    public record OfTrack(String slug, String name, List<Choice> stars) {}

    /**
     * @param label tells apart what has the same name: 修武县 · 城关镇
     */
    public record Choice(String slug, String label) {}
}
