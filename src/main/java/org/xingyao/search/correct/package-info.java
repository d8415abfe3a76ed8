/**
 * What someone meant who mistyped: another character of the same sound, neighbours swapped, or pinyin for Han.
 *
 * <p>Start with {@link org.xingyao.search.correct.Corrector}. What surprises: a text is only doubted at a place that
 * stands nowhere in the index, and only for one that does; and there is no field of pinyin in the index. Latin letters
 * are turned into Han by the names that the desk knows and by which characters stand side by side in the index.
 */
@NullMarked
package org.xingyao.search.correct;

import org.jspecify.annotations.NullMarked;
