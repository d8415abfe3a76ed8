@NullMarked
package org.xingyao.search.querylog;

import org.jspecify.annotations.NullMarked;
