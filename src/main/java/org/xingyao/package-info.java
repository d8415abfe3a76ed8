/** Xingyao. */
@NullMarked
package org.xingyao;

import org.jspecify.annotations.NullMarked;
