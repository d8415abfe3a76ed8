/**
 * JSON for machines, under /api/v1: search, suggestions, articles, and with a token writing and publishing.
 *
 * <p>Start with {@link org.xingyao.api.SearchApi} for reading and {@link org.xingyao.api.ManuscriptsApi} for writing; the
 * records beside them are the shapes that go over the wire, described at /q/openapi. What surprises: a token says who
 * asks, never a cookie, and each action of {@code editorial} checks again what that one may do.
 */
@NullMarked
package org.xingyao.api;

import org.jspecify.annotations.NullMarked;
