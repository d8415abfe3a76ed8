/**
 * The whole public site as files that any web server can serve.
 *
 * <p>Start reading at {@link org.xingyao.site.files.SiteCopy}, then {@link org.xingyao.site.files.Walk}. What surprises: no
 * page is made here. The site is asked over HTTP as readers ask it, so that the copy has what they see and every new page by
 * itself; only links are changed.
 */
@NullMarked
package org.xingyao.site.files;

import org.jspecify.annotations.NullMarked;
