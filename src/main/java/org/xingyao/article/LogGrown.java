package org.xingyao.article;

/**
 * The event that the publication log has new rows. To be observed after the success of a transaction: of the one that
 * wrote the rows, in the thread that has committed it; or at once and in no transaction, when another program wrote them.
 * Whoever is woken then reads the log, and need not look at it all the time.
 */
public record LogGrown() {}
