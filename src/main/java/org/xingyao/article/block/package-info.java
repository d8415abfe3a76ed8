/**
 * The typed blocks an article's body is made of, and their canonical JSON.
 *
 * <p>Nothing else is ever stored: no HTML, no editor document. A record's constructor cleans what it is given, so a
 * block that exists is valid. Start with {@link org.xingyao.article.block.Block}. What surprises: the JSON leaves out
 * whatever is empty, false or zero, so adding an optional component later does not change old hashes.
 */
@NullMarked
package org.xingyao.article.block;

import org.jspecify.annotations.NullMarked;
