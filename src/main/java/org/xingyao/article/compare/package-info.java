/**
 * Says what differs between two versions of an article's words; it knows no page and no database.
 *
 * <p>Start with {@link org.xingyao.article.compare.Comparison}. What surprises: lines are matched by what they show, so a
 * line whose link alone differs counts as changed although its words are the same.
 */
@NullMarked
package org.xingyao.article.compare;

import org.jspecify.annotations.NullMarked;
