/**
 * What all audiences share: error pages, asset addresses, template extensions.
 *
 * <p>What surprises: exceptions of the inner packages know nothing of HTTP; {@link org.xingyao.web.Problems} alone
 * gives them a status.
 */
@NullMarked
package org.xingyao.web;

import org.jspecify.annotations.NullMarked;
