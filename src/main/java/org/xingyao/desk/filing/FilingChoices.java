package org.xingyao.desk.writing;

import java.util.List;

/** What an article can be filed under. */
record FilingChoices(List<OfTrack> tracks, List<Choice> regions, List<Choice> organisations) {
    /** The stars of a track in its order. */
    record OfTrack(String slug, String name, List<Choice> stars) {}

    /**
     * @param label tells apart what has the same name: 修武县 · 城关镇
     */
    record Choice(String slug, String label) {}
}
