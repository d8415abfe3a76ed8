package org.xingyao.search.answer;

import org.xingyao.search.index.Passage;

/**
 * Words of a published text that answer a question.
 *
 * @param text as it stands there
 * @param passage from which it is
 * @param confidence 0 to 1
 */
public record Answer(String text, Passage passage, double confidence) {}
