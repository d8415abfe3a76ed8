/**
 * How an article stands before the readers: what is live and since when, its corrections 更正, its withdrawal 撤稿, and the
 * proof that a withdrawn one is gone.
 *
 * <p>Start with {@link org.xingyao.desk.online.OnlinePages}. What surprises: the proof asks the site's own public pages
 * over HTTP, as a reader would, so that whatever is kept on the way counts too.
 */
@NullMarked
package org.xingyao.desk.online;

import org.jspecify.annotations.NullMarked;
