package org.xingyao.text;

/** Writes whole numbers as Chinese numerals and reads them: 6 → 六, 10 → 十, 23 → 二十三, 105 → 一百零五. */
public final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private static final String READ_DIGITS = "零一二三四五六七八九〇两";
    private static final String READ_UNITS = "十百千";

    private ChineseNumerals() {}

    /** True for what a number below a hundred million is written with: digits and 十 百 千 万. */
    public static boolean isPart(char c) {
        return READ_DIGITS.indexOf(c) >= 0 || READ_UNITS.indexOf(c) >= 0 || c == '万';
    }

    /**
     * The number that a run of numerals means: 一百八十三 is 183, 三万八千 38,000, 二〇二二 2022, 十五 15.
     *
     * @return -1 when it is none, as 十百 or 二三
     */
    public static long value(String run) {
        if (run.isEmpty() || !run.chars().allMatch(c -> isPart((char) c))) return -1;
        int wan = run.indexOf('万');
        if (wan < 0) return section(run);
        if (wan != run.lastIndexOf('万')) return -1;
        long high = section(run.substring(0, wan));
        var rest = run.substring(wan + 1);
        long low = rest.isEmpty() ? 0 : section(rest);
        // 三万八 is short for 三万八千.
        if (rest.length() == 1 && low > 0 && low < 10) low *= 1000;
        return high <= 0 || low < 0 ? -1 : high * 10_000 + low;
    }

    private static long section(String run) {
        if (run.chars().noneMatch(c -> READ_UNITS.indexOf(c) >= 0)) return positional(run);
        long sum = 0;
        long digit = -1;
        long last = 10_000;
        for (int i = 0; i < run.length(); i++) {
            int read = digit(run.charAt(i));
            if (read >= 0) {
                // 零 only bridges a gap: 一百零五.
                if (digit > 0 || (read == 0 && i == 0)) return -1;
                digit = read;
                continue;
            }
            long unit = (long) Math.pow(10, READ_UNITS.indexOf(run.charAt(i)) + 1.0);
            if (unit >= last || (digit <= 0 && !(unit == 10 && (i == 0 || digit == 0)))) return -1;
            sum += Math.max(digit, 1) * unit;
            last = unit;
            digit = -1;
        }
        // 一百八 is short for 一百八十, 一百零八 is not.
        boolean shortened = digit > 0 && last > 10 && run.length() > 1 && digit(run.charAt(run.length() - 2)) < 0;
        return sum + Math.max(digit, 0) * (shortened ? last / 10 : 1);
    }

    /** A single digit, or years and codes digit by digit: 二三 means "two or three", so at least three. */
    private static long positional(String run) {
        if (run.length() == 2 || run.length() > 9) return -1;
        long value = 0;
        for (int i = 0; i < run.length(); i++) value = value * 10 + digit(run.charAt(i));
        return value;
    }

    private static int digit(char c) {
        int at = READ_DIGITS.indexOf(c);
        return at == 10 ? 0 : at == 11 ? 2 : at;
    }

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
