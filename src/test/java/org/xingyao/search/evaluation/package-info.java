/** Tests of how well questions with known answers are found. */
@NullMarked
package org.xingyao.search.evaluation;

import org.jspecify.annotations.NullMarked;
