package org.xingyao.search.correct;

/**
 * What someone may have meant.
 *
 * @param text the whole text, put right
 */
public record Correction(String text, Certainty certainty) {
    /** What is to be done with it. */
    public enum Certainty {
        /** Searched instead, and said so. */
        SURE,
        /** Offered; searched instead when what was typed finds nothing: 大笔武. */
        LIKELY,
        /** Offered only: 泌阳 is a county as well. */
        OFFERED
    }

    static Correction sure(String text) {
        return new Correction(text, Certainty.SURE);
    }
}
