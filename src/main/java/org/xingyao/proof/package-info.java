/**
 * The proofreading engine 校对: what is wrong, or looks wrong, in the words of an article; what the desk decided about it;
 * and what is open in all that readers see.
 *
 * <p>Start with {@link org.xingyao.proof.Proofreader}, then {@link org.xingyao.proof.Proofreading}, which adds the desk's
 * words and decisions, and {@link org.xingyao.proof.ArchiveScan}. Rules, terms and patterns are tables under
 * resources/proof; code is only what a table can't say. What surprises: offsets count in the words without the brackets
 * of a restoration, and lost text is one character that no rule matches. Only {@code editorial} changes words and
 * decisions.
 */
@NullMarked
package org.xingyao.proof;

import org.jspecify.annotations.NullMarked;
