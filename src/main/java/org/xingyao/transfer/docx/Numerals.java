package org.xingyao.transfer.docx;

import java.util.Locale;
import org.xingyao.text.ChineseNumerals;

/** Writes a number in the formats of Word's lists. */
final class Numerals {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int LETTERS = 26;
    private static final int CIRCLED = 20;
    private static final int LARGEST = 9999;
    private static final int LARGEST_ROMAN = 3999;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** A format that can't write the number, or that we don't know, gives digits. */
    static String write(int number, String format) {
        if (number > LARGEST) return Integer.toString(number);
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital" -> ChineseNumerals.of(number);
            case "ideographTraditional" -> nth(STEMS, number);
            case "ideographZodiac" -> nth(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> "%02d".formatted(number);
            default -> Integer.toString(number);
        };
    }

    private static String nth(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String enclosed(int number, char first) {
        return number >= 1 && number <= CIRCLED ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    /** A … Z, AA, BB … as Word goes on. */
    private static String letters(int number) {
        if (number < 1) return Integer.toString(number);
        var letter = Character.toString('A' + (number - 1) % LETTERS);
        return letter.repeat(1 + (number - 1) / LETTERS);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) return Integer.toString(number);
        var out = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                out.append(ROMAN_SIGNS[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }
}
