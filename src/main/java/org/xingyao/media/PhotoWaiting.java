package org.xingyao.media;

/** Fired in the transaction after which a photo waits for its smaller copies: it is new, or is to be cut otherwise. */
public record PhotoWaiting() {}
