/** The names that the newsroom knows, tested. */
@NullMarked
package org.xingyao.search.lexicon;

import org.jspecify.annotations.NullMarked;
