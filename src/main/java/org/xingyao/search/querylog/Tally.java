package org.xingyao.search.querylog;

import java.time.LocalDate;

/**
 * What was counted of one query on one day.
 *
 * @param found by the last search; -1 when there were only clicks
 */
record Tally(LocalDate day, String key, String text, int asked, int found, int answered, int clicks) {
    /** Both together; the other one is later. */
    Tally plus(Tally later) {
        return new Tally(
                day,
                key,
                text,
                asked + later.asked,
                later.found < 0 ? found : later.found,
                answered + later.answered,
                clicks + later.clicks);
    }
}
