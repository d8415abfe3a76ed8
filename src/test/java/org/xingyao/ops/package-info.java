/** Tests of the commands, most of them with the packaged application in a process of its own. */
@NullMarked
package org.xingyao.ops;

import org.jspecify.annotations.NullMarked;
