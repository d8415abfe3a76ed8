package org.xingyao.article;

/**
 * The event that the publication log has new rows, fired in the transaction that wrote them. To be observed after its
 * success: whoever is woken then reads the log, and need not look at it all the time.
 */
public record LogGrown() {}
