package org.xingyao.search.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.ChineseNumerals;

/**
 * The numbers in a folded text, each as one exact token however it is written: 183 and 一百八十三, 2.1万 and 二万一千 and
 * 21000, 91.8% and 百分之九十一点八, 〔2022〕13号 and (2022)13号.
 */
public final class Numbers {
    private static final String HAN = "[零〇一二两三四五六七八九十百千万]";
    private static final Pattern NUMBER = // Folding makes 《2022》 of 〔2022〕.
            Pattern.compile("[《〔\\[(]((?:19|20)\\d\\d)[》〕\\])]第?(\\d{1,4})号"
                    + "|百分之(" + HAN + "+)(?:点([零〇一二三四五六七八九]+))?"
                    // Not the 10 of 10+n, which is a name.
                    + "|(?<![a-z0-9+.])(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,6})?([百千]?[万亿]|%)?(?![a-z0-9+])"
                    + "|(" + HAN + "{1,12})(?:点([零〇一二三四五六七八九]{1,6}))?(万|亿)?");

    private Numbers() {}

    /** A number and where it stands; {@code token} is the same for all ways to write it. */
    public record Found(int start, int end, String token) {}

    /** From left to right; 一 alone, or 二三 for "two or three", is no number. */
    public static List<Found> in(String folded) {
        var found = new ArrayList<Found>();
        var matcher = NUMBER.matcher(folded);
        while (matcher.find()) {
            var token = token(matcher);
            if (!token.isEmpty()) found.add(new Found(matcher.start(), matcher.end(), token));
        }
        return found;
    }

    private static String token(MatchResult found) {
        if (found.group(1) != null) return found.group(1) + ":" + found.group(2);
        if (found.group(3) != null) {
            var part = han(found.group(3), found.group(4));
            return part == null ? "" : plain(part) + "%";
        }
        if (found.group(5) != null) {
            var whole = found.group(5).replace(",", "") + (found.group(6) == null ? "" : found.group(6));
            var unit = found.group(7) == null ? "" : found.group(7);
            if (unit.equals("%")) return plain(new BigDecimal(whole)) + "%";
            return plain(new BigDecimal(whole).multiply(scale(unit)));
        }
        // A single numeral is mostly no number: 一起, 三大.
        if (found.group(8).length() < 2 && found.group(9) == null) return "";
        var value = han(found.group(8), found.group(9));
        return value == null ? "" : plain(value.multiply(scale(found.group(10) == null ? "" : found.group(10))));
    }

    private static @Nullable BigDecimal han(String whole, @Nullable String fraction) {
        long value = ChineseNumerals.value(whole);
        if (value < 0) return null;
        if (fraction == null) return BigDecimal.valueOf(value);
        var digits = new StringBuilder();
        fraction.chars().forEach(c -> digits.append(ChineseNumerals.value(Character.toString(c))));
        return new BigDecimal(value + "." + digits);
    }

    private static BigDecimal scale(String unit) {
        var scale = BigDecimal.ONE;
        for (int i = 0; i < unit.length(); i++)
            scale = scale.scaleByPowerOfTen(
                    switch (unit.charAt(i)) {
                        case '百' -> 2;
                        case '千' -> 3;
                        case '万' -> 4;
                        default -> 8;
                    });
        return scale;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
