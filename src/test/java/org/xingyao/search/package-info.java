/** Search against the seed content. */
@NullMarked
package org.xingyao.search;

import org.jspecify.annotations.NullMarked;
