/** Tests of what is decided at the door. */
@NullMarked
package org.xingyao.web.door;

import org.jspecify.annotations.NullMarked;
