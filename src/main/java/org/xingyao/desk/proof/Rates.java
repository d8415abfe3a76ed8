package org.xingyao.desk.proof;

import java.util.Locale;

/** Rates as the pages write them: two decimals, since the limit of a newspaper is three. */
final class Rates {
    private Rates() {}

    static String text(double rate) {
        return String.format(Locale.ROOT, "%.2f", rate);
    }
}
