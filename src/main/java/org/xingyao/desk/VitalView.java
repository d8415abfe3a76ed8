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
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    static VitalView of(Vital vital) {
        double now = vital.now();
        var most = Double.isInfinite(vital.most()) ? "" : shown(vital.most());
        return new VitalView(key(vital.name()), shown(now), most, !vital.allows(now));
    }

    private static String key(String name) {
        return UNDERSCORE.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static String shown(double value) {
        if (Double.isNaN(value)) return NONE;
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
