package org.xingyao.search.index;

/**
 * How far the building of a generation is.
 *
 * @param done articles
 * @param total articles, as many as there were at the beginning
 * @param perSecond articles, on average
 */
public record Progress(long done, long total, long perSecond) {
    /** Seconds that the rest will take; 0 before a rate is known. */
    public long secondsLeft() {
        return perSecond == 0 ? 0 : Math.max(0, total - done) / perSecond;
    }
}
