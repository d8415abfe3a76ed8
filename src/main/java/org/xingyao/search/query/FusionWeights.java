package org.xingyao.search.query;

/**
 * How words and meaning are weighed against each other: score = lexical / best lexical + cosine × {@code cosine}. Scores,
 * not ranks: by ranks MRR fell from .988 to .968 (CMRC).
 *
 * @param cosine weight of the cosine
 * @param floor the cosine from which a passage without the words that were asked for is a hit
 * @param notions from which on a query is one whose meaning counts; names, numbers and codes are matters of words
 */
record FusionWeights(float cosine, float floor, int notions) {
    /** Weight 3: between the best of two sets that differ, 2 (CMRC, .991) and 4 (STARD, .549). */
    static final FusionWeights CHOSEN = new FusionWeights(3, 0.6f, 2);
}
