/**
 * The proofreading engine 校对: what is wrong, or looks wrong, in the words of an article.
 *
 * <p>Start with {@link org.xingyao.proof.Proofreader}. Rules, terms and patterns are tables under resources/proof; code
 * is only what a table can't say. What surprises: offsets count in the words without the brackets of a restoration, and
 * lost text is one character that no rule matches.
 */
@NullMarked
package org.xingyao.proof;

import org.jspecify.annotations.NullMarked;
