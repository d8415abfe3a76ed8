package org.xingyao.taxonomy;

import java.time.LocalDate;
import java.time.Period;

/**
 * After how long without a new article a column 栏目 counts as stale, by its type. The inspection of government sites
 * (2019) allows two weeks for news and six months for notices and policies; answers and features are measured as the latter.
 */
public enum Staleness {
    TWO_WEEKS(Period.ofDays(14), "14 天"),
    SIX_MONTHS(Period.ofMonths(6), "6 个月");

    private final Period limit;
    private final String label;

    Staleness(Period limit, String label) {
        this.limit = limit;
        this.label = label;
    }

    /** @param type see {@link Column#type}; an unknown one is measured by the longer limit */
    public static Staleness ofType(String type) {
        return type.equals("news") ? TWO_WEEKS : SIX_MONTHS;
    }

    public Period limit() {
        return limit;
    }

    /** In Chinese, as 14 天. */
    public String label() {
        return label;
    }

    /** The last day of which an article keeps a column from being stale. */
    public LocalDate since(LocalDate today) {
        return today.minus(limit);
    }
}
