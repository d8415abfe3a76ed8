package org.xingyao.text;

/** Writes whole numbers as Chinese numerals: 6 → 六, 10 → 十, 23 → 二十三, 105 → 一百零五. */
public final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private ChineseNumerals() {}

    /** @param number 0 to 9999; series and issue numbers are never larger */
    public static String of(int number) {
        if (number < 0 || number > 9999) throw new IllegalArgumentException("out of range: " + number);
        if (number < 10) return DIGITS.substring(number, number + 1);
        var text = Integer.toString(number);
        var out = new StringBuilder();
        boolean zeroPending = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit == 0) {
                zeroPending = true;
                continue;
            }
            if (zeroPending) out.append('零');
            zeroPending = false;
            out.append(DIGITS.charAt(digit)).append(UNITS[text.length() - 1 - i]);
        }
        // 一十二 is said 十二.
        return out.indexOf("一十") == 0 ? out.substring(1) : out.toString();
    }
}
