/** Questions to an index in memory. */
@NullMarked
package org.xingyao.search.query;

import org.jspecify.annotations.NullMarked;
