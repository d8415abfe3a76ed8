package org.xingyao.reading;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines in its head: search engines, chats that show a card for a link, feed readers.
 *
 * @param tags Open Graph, and those of the government's guideline where the house wants them
 * @param data structured data as JSON-LD, already safe inside a script element
 * @param feed the page whose feeds hold what the page lists, by its path, with what they are called; null for none
 */
@TemplateData
public record Head(
        List<Tag> tags, List<RawString> data, @Nullable LinkView feed) {
    /** Names the tag with the SHA-256 of the edition that a page shows, which reviews sign and the audit log keeps. */
    public static final String EDITION_DIGEST = "edition-sha256";

    /** For pages that machines leave alone. */
    static final Head NONE = new Head(List.of(), List.of(), null);

    /**
     * One meta element.
     *
     * @param isProperty true where the name stands in {@code property}, as Open Graph wants it, not in {@code name}
     */
    @TemplateData
    public record Tag(boolean isProperty, String name, String content) {
        static Tag property(String name, String content) {
            return new Tag(true, name, content);
        }

        static Tag named(String name, String content) {
            return new Tag(false, name, content);
        }
    }

    Head withFeed(LinkView newFeed) {
        return new Head(tags, data, newFeed);
    }

    Head with(List<Tag> moreTags) {
        var all = new ArrayList<>(tags);
        all.addAll(moreTags);
        return new Head(List.copyOf(all), data, feed);
    }

    /** Without the tags that have nothing to say. */
    static List<Tag> filled(List<Tag> tags) {
        return tags.stream().filter(tag -> !tag.content().isEmpty()).toList();
    }
}
