/**
 * The pages where the desk keeps its columns, series, persons and organisations.
 *
 * <p>Start with {@link org.xingyao.desk.taxonomy.TaxonomyPages}; each kind of row is a tab. What surprises: nothing is ever
 * deleted here, since articles name it; what is over is hidden, finished or no longer active.
 */
@NullMarked
package org.xingyao.desk.taxonomy;

import org.jspecify.annotations.NullMarked;
