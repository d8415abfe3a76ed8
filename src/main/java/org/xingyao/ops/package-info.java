/** Operations. */
@NullMarked
package org.xingyao.ops;

import org.jspecify.annotations.NullMarked;
