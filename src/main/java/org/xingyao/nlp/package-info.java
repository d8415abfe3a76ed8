/**
 * The only home of HanLP: reads pinyin, later splits Chinese text into words.
 *
 * <p>What surprises: HanLP's dictionaries load on first use and cost a second and some 40 MB, so nothing on the way to
 * a page may touch them.
 */
@NullMarked
package org.xingyao.nlp;

import org.jspecify.annotations.NullMarked;
