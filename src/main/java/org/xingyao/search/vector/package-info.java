/**
 * Vectors of passages, in an index of their own beside the words'.
 *
 * <p>Start with {@link org.xingyao.search.vector.VectorFollower}, then {@link org.xingyao.search.vector.VectorWork}; a
 * search asks {@link org.xingyao.search.vector.Nearness}. What surprises: this index never says what is published. It
 * names passages by key, and what the index of words doesn't know under that key is no hit, so it may lag behind for
 * hours, or be missing, and nobody sees more than a slightly worse order.
 */
@NullMarked
package org.xingyao.search.vector;

import org.jspecify.annotations.NullMarked;
