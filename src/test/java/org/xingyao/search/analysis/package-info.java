/** Tables of text and terms; {@link org.xingyao.search.analysis.Tokens} reads a stream by all rules of its contract. */
@NullMarked
package org.xingyao.search.analysis;

import org.jspecify.annotations.NullMarked;
