/**
 * Where an article is written: its head and its body, in a plain form.
 *
 * <p>Start with {@link org.xingyao.desk.writing.WritingPages}. What surprises: a form that comes too late, since somebody
 * else has saved meanwhile, is shown again with both texts, and nothing is saved until the person has put them together.
 */
@NullMarked
package org.xingyao.desk.writing;

import org.jspecify.annotations.NullMarked;
