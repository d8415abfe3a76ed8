/**
 * What a reader may mean while still typing: names, questions and headlines, by Han, pinyin and initials.
 *
 * <p>Start with {@link org.xingyao.search.suggest.Suggester}. What surprises: there is no index behind it. All that can be
 * offered lies in a few arrays that are looked through whole, and a thread gathers them again some time after a change.
 */
@NullMarked
package org.xingyao.search.suggest;

import org.jspecify.annotations.NullMarked;
