/**
 * The pages where the desk keeps its stars, regions, columns, series, organisations, persons and topics.
 *
 * <p>Start with {@link org.xingyao.desk.taxonomy.TaxonomyPages}; each kind of row is a tab, and
 * {@link org.xingyao.desk.taxonomy.TaxonomyRowPages} is what can be done with one row. What surprises: only what nothing uses is
 * deleted; what is over is retired or merged into another row, and its address goes on leading somewhere.
 */
@NullMarked
package org.xingyao.desk.taxonomy;

import org.jspecify.annotations.NullMarked;
