@NullMarked
package org.xingyao.print.type;

import org.jspecify.annotations.NullMarked;
