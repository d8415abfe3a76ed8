package org.xingyao.media;

/**
 * The event that the smaller copies of a photo have been replaced, fired in the transaction that enters them as its last
 * deed: pages that show the photo name its copies.
 *
 * @param photo id
 */
public record CopiesMade(long photo) {}
