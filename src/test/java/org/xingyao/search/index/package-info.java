/** The index on disk and in memory, without a database. */
@NullMarked
package org.xingyao.search.index;

import org.jspecify.annotations.NullMarked;
