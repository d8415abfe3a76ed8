/** The API by HTTP, with the real database and the real index. */
@org.jspecify.annotations.NullMarked
package org.xingyao.api;
