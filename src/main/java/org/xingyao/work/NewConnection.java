package org.xingyao.work;

/**
 * The pool has opened a connection to the database, and nobody has used it yet. The database may have been started again
 * since the last one was opened, and may no longer know what it said in a transaction that never ended.
 */
public record NewConnection() {}
