/** Answers cut out of texts, tested. */
@NullMarked
package org.xingyao.search.answer;

import org.jspecify.annotations.NullMarked;
