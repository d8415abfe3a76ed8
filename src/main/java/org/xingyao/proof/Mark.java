package org.xingyao.proof;

import org.xingyao.text.Digest;

/**
 * One finding of the proofreader.
 *
 * @param message what is wrong here, with the figures where a rule reckons
 * @param place the field (headline, summary …) or the path of the block: blocks/3, blocks/4/answer/0
 * @param from offset of the first character in the text of that place
 * @param to offset behind the last one; equal to {@code from} when the block as a whole is meant
 * @param words the characters meant
 * @param before up to twelve characters that stand before them, to find them again after an edit
 * @param after up to twelve characters that stand behind them
 * @param suggestion what to put instead; empty when that is not certain
 */
public record Mark(
        Rule rule,
        String message,
        String place,
        int from,
        int to,
        String words,
        String before,
        String after,
        String suggestion) {
    /** As many characters on either side must be the same for a finding to be the one that was seen before. */
    static final int NEAR = 6;

    /**
     * What a finding is known by: rule, words and the characters beside them. It outlives edits elsewhere in the
     * paragraph; the same words in other company have another key.
     */
    public String key() {
        return Digest.sha256(String.join("\n", rule.id(), words, nearBefore(), nearAfter()));
    }

    String nearBefore() {
        return before.substring(Math.max(0, before.length() - NEAR));
    }

    String nearAfter() {
        return after.substring(0, Math.min(NEAR, after.length()));
    }
}
