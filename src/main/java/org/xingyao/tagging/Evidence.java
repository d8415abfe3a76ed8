package org.xingyao.tagging;

import java.util.List;

/**
 * A sentence that justifies a suggestion.
 *
 * @param place the field (headline, deck …) or the path of the block: blocks/3, blocks/4/answer/0, bylines/0
 * @param from offset of the sentence's first character in the text of that place; a restoration counts without brackets
 * @param to offset behind its last one
 * @param sentence the words themselves
 * @param words what in it speaks for the suggestion, in reading order
 */
public record Evidence(String place, int from, int to, String sentence, List<String> words) {
    public Evidence {
        words = List.copyOf(words);
    }
}
