/**
 * What the desk's list of articles shows: trays by state, their counts, search over what is being written.
 *
 * <p>Start with {@link org.xingyao.editorial.list.ManuscriptList}. What surprises: it never asks the public index, which
 * knows nothing of drafts, and looks back only so far into what is published.
 */
@NullMarked
package org.xingyao.editorial.list;

import org.jspecify.annotations.NullMarked;
