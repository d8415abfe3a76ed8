package org.xingyao.search.query;

/**
 * How words and meaning are weighed against each other: the score by words, and the cosine times a weight. Scores, not
 * ranks: by ranks MRR fell from .988 to .968 (CMRC). Nor divided by the best of its search: with that, weights that
 * helped lay questions on law (.554, STARD) ruined those that quote their answer (.949 instead of .957, DRCD); a high
 * score by words means more than a low one, and so it should.
 *
 * @param cosine weight of the cosine for each e-fold of passages: words grow rarer, and so heavier, as an index grows
 * @param floor the cosine below which a passage without the words that were asked for is no hit
 * @param reach how far behind the nearest of all such a passage may be
 * @param notions from which on a query is one whose meaning counts; names, numbers and codes are matters of words
 */
record FusionWeights(float cosine, float floor, float reach, int notions) {
    /**
     * Cosine: 140 was best for 10,000 passages; in the program MRR is .547 instead of .500 (STARD) and .963 instead of
     * .957 (DRCD). Floor: a question in other words and
     * its answer have .45 to .7, strange texts .2 to .35. Where all texts speak of one matter, as laws do, strangers have
     * .55, which the reach keeps out.
     */
    static final FusionWeights CHOSEN = new FusionWeights(17, 0.45f, 0.12f, 2);

    double ofCosine(int passages) {
        return cosine * Math.log1p(passages);
    }
}
