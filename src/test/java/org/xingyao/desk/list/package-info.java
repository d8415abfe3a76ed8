/** The list of articles as editors use it. */
@NullMarked
package org.xingyao.desk.list;

import org.jspecify.annotations.NullMarked;
