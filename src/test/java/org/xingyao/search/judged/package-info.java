@NullMarked
package org.xingyao.search.judged;

import org.jspecify.annotations.NullMarked;
