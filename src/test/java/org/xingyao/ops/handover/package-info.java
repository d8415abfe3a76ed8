/** Tests of org.xingyao.ops.handover. */
@NullMarked
package org.xingyao.ops.handover;

import org.jspecify.annotations.NullMarked;
