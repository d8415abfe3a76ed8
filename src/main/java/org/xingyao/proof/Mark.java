package org.xingyao.proof;

/**
 * One finding of the proofreader.
 *
 * @param message what is wrong here, with the figures where a rule reckons
 * @param place the field (headline, summary …) or the path of the block: blocks/3, blocks/4/answer/0
 * @param from offset of the first character in the text of that place
 * @param to offset behind the last one; equal to {@code from} when the block as a whole is meant
 * @param words the characters meant
 * @param before up to twelve characters that stand before them, to find them again after an edit
 * @param suggestion what to put instead; empty when that is not certain
 */
public record Mark(
        Rule rule, String message, String place, int from, int to, String words, String before, String suggestion) {}
