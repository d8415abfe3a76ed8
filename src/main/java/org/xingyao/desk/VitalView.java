package org.xingyao.desk;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xingyao.work.Vital;

/**
 * A number that an operator watches, as the page of the system shows it.
 *
 * @param key of what it is called, in {@link VitalMessages}: its name without underscores, as pageHits
 * @param most empty when any value may be right
 */
record VitalView(String key, String value, String most, boolean wrong) {
    private static final String NONE = "—";
    private static final double GIGABYTE = 1e9;
    private static final double SECONDS_OF_AN_HOUR = 3600;
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    static VitalView of(Vital vital, VitalMessages units) {
        double now = vital.now();
        var most = Double.isInfinite(vital.most()) ? "" : shown(vital.name(), vital.most(), units);
        return new VitalView(key(vital.name()), shown(vital.name(), now, units), most, !vital.allows(now));
    }

    static String key(String name) {
        return UNDERSCORE.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** In the unit that people think in; that of the name is for machines. */
    private static String shown(String name, double value, VitalMessages units) {
        if (Double.isNaN(value)) return NONE;
        if (name.endsWith("_bytes")) return units.gigabytes(shown(value / GIGABYTE));
        if (name.endsWith("_ratio")) return shown(value * 100) + "%";
        if (name.endsWith("_seconds")) return units.hours(shown(value / SECONDS_OF_AN_HOUR));
        return shown(value);
    }

    private static String shown(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
