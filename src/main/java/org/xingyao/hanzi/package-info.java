/**
 * Shows finished pages in traditional characters 繁體, without breaking anybody's name.
 *
 * <p>Start with {@link org.xingyao.hanzi.TraditionalPage}; {@link org.xingyao.hanzi.KnownNames} says which names there
 * are. What surprises: nothing is stored in traditional characters and nothing is searched in them; a page is made as ever
 * and its characters are replaced at the end, each in its place.
 */
@NullMarked
package org.xingyao.hanzi;

import org.jspecify.annotations.NullMarked;
