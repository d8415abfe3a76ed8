package org.xingyao.search.correct;

/**
 * What someone may have meant.
 *
 * @param text the whole text, put right
 * @param sure false when what was typed may be meant as well, as 泌阳 is a county too: then it is only offered
 */
public record Correction(String text, boolean sure) {}
