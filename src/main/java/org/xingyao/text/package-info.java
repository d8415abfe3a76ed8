/**
 * Plain-string tools that know nothing of articles: cleaning, numerals, slugs, digests.
 *
 * <p>Start with {@link org.xingyao.text.CleanText}: every text that enters the system passes it once. What surprises:
 * it never puts spaces between Chinese and digits and never changes full-width punctuation; that is the page's work.
 */
@NullMarked
package org.xingyao.text;

import org.jspecify.annotations.NullMarked;
