package org.xingyao.search.query;

/**
 * How words and meaning are weighed against each other: score = lexical / best lexical + cosine × {@code cosine}. Scores,
 * not ranks: by ranks MRR fell from .988 to .968 (CMRC).
 *
 * @param cosine weight of the cosine
 * @param floor the cosine below which a passage without the words that were asked for is no hit
 * @param reach how far behind the nearest of all such a passage may be
 * @param notions from which on a query is one whose meaning counts; names, numbers and codes are matters of words
 */
record FusionWeights(float cosine, float floor, float reach, int notions) {
    /**
     * Weight 3: between the best of two sets that differ, 2 (CMRC, .991) and 4 (STARD, .549). Floor: a question in other
     * words and its answer have .45 to .7, strange texts .2 to .35. Where all texts speak of one matter, as laws do,
     * strangers have .55, which the reach keeps out.
     */
    static final FusionWeights CHOSEN = new FusionWeights(3, 0.45f, 0.12f, 2);
}
