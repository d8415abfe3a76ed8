/**
 * The private PostgreSQL: a real server of our own on loopback, so that an installation needs no database to be set up.
 *
 * <p>Start reading at {@link org.xingyao.ops.postgres.PrivatePostgres}. What surprises: the server outlives a kill -9 of
 * the application, and PostgreSQL will not run as root; most of the code here is about these two.
 */
@NullMarked
package org.xingyao.ops.postgres;

import org.jspecify.annotations.NullMarked;
