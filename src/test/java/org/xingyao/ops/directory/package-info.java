/** Tests of org.xingyao.ops.directory. */
@NullMarked
package org.xingyao.ops.directory;

import org.jspecify.annotations.NullMarked;
