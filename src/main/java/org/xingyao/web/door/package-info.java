/**
 * What is decided at the door, before a request reaches a page: which headers every answer carries, what a request is called
 * in the log, how often one address may ask, and who must wait when too much is asked at once.
 *
 * <p>Start reading in {@link org.xingyao.web.door.LoadGate}. What surprises: a page that is kept is answered before this
 * gate, since it costs less than to look who asks.
 */
@NullMarked
package org.xingyao.web.door;

import org.jspecify.annotations.NullMarked;
