/**
 * The only home of HanLP and of the embedding model: reads pinyin, folds characters, turns them into traditional ones,
 * splits Chinese text into words and turns it into vectors.
 *
 * <p>Start with {@link org.xingyao.nlp.Segmenter}, for Latin letters with {@link org.xingyao.nlp.Syllables}, for vectors
 * with {@link org.xingyao.nlp.Embedder}. What surprises: HanLP's dictionaries load on first use and cost a second and
 * some 40 MB, the model half a second and 150 MB, so nothing on the way to a page may touch them; and HanLP's own custom
 * dictionary is one static for the whole program, so it is never used: each segmenter brings its own.
 */
@NullMarked
package org.xingyao.nlp;

import org.jspecify.annotations.NullMarked;
