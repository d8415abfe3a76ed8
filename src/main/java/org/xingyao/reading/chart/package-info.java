/**
 * Draws small charts as SVG, on the server, for pages and print.
 *
 * <p>Start with {@link org.xingyao.reading.chart.BarChart}. What surprises: a number that is not known is drawn as a hatched
 * band with words, never as nothing, which would look like zero; and the chart says nothing that the table beside it does not.
 */
@NullMarked
package org.xingyao.reading.chart;

import org.jspecify.annotations.NullMarked;
