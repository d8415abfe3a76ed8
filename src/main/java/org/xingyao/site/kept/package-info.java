/**
 * Pages kept as they were made, until the publication log says that something on them has changed. A page that is kept is
 * answered on the event loop, without a thread of the pool and without the database.
 */
@NullMarked
package org.xingyao.site.kept;

import org.jspecify.annotations.NullMarked;
