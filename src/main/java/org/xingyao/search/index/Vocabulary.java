package org.xingyao.search.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.xingyao.text.Digest;

/**
 * What passages and their terms take from the taxonomy: when it changes, all of them may be different.
 *
 * @param words that the segmenter keeps whole
 * @param around by slug of a region: its own slug and those of all regions around it
 * @param stars slugs
 * @param moved former addresses of what passages are filed under, and where they lead
 */
public record Vocabulary(
        SortedSet<String> words,
        SortedMap<String, List<String>> around,
        SortedSet<String> stars,
        SortedMap<String, String> moved) {
    /** Says which words the segmenter keeps whole. */
    String dictionary() {
        return dictionary(words);
    }

    static String dictionary(Collection<String> words) {
        return Digest.sha256(String.join("\n", words));
    }

    /** Says how articles can be filed. */
    public String filing() {
        return Digest.sha256(around + "\n" + stars + "\n" + moved);
    }

    /** These regions and all around them. */
    Collection<String> around(List<String> regions) {
        var all = new LinkedHashSet<String>();
        regions.forEach(slug -> all.addAll(around.getOrDefault(slug, List.of(slug))));
        return all;
    }
}
