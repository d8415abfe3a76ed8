/**
 * The only home of HanLP: reads pinyin, folds characters and splits Chinese text into words.
 *
 * <p>Start with {@link org.xingyao.nlp.Segmenter}, for Latin letters with {@link org.xingyao.nlp.Syllables}. What surprises: HanLP's dictionaries load on first use and cost a
 * second and some 40 MB, so nothing on the way to a page may touch them; and its own custom dictionary is one static
 * for the whole program, so it is never used: each segmenter brings its own.
 */
@NullMarked
package org.xingyao.nlp;

import org.jspecify.annotations.NullMarked;
