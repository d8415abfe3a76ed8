/** Tests of org.xingyao.ops.postgres. */
@NullMarked
package org.xingyao.ops.postgres;

import org.jspecify.annotations.NullMarked;
