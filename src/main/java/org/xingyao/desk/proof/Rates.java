package org.xingyao.desk.proof;

import java.util.Locale;

/** Rates and counts as the pages write them. */
final class Rates {
    private Rates() {}

    /** Two decimals, since the limit of a newspaper is a small number. */
    static String text(double rate) {
        return String.format(Locale.ROOT, "%.2f", rate);
    }

    static String text(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
