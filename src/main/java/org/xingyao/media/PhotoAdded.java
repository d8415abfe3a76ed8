package org.xingyao.media;

/** Fired in the transaction that puts a photo into the library. */
public record PhotoAdded() {}
