/** Tests of the package of the same name. */
@NullMarked
package org.xingyao.transfer.sheet;

import org.jspecify.annotations.NullMarked;
