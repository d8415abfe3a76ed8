/** Tests of the package of the same name. */
@NullMarked
package org.xingyao.search.vector;

import org.jspecify.annotations.NullMarked;
