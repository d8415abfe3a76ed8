package org.xingyao.transfer.targets;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.SaveStarTargets;

/** What stands in the cells for years and numbers. */
public final class TargetCells {
    /** 资料未列, as the table writes it and as people do. */
    public static final String UNLISTED = "资料未列";

    private static final Set<String> NOTHING = Set.of("", UNLISTED, "未列", "—", "——", "/", "无资料");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern NEGATIVE = Pattern.compile("[-−]\\s*\\d+(\\.\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("\\d+\\.\\d+");

    private TargetCells() {}

    /** What is wrong with a cell, for a person. */
    public static final class Wrong extends Exception {
        Wrong(String said) {
            super(said);
        }

        public String said() {
            return String.valueOf(getMessage());
        }
    }

    static int year(String cell) throws Wrong {
        var text = plain(cell).replaceFirst("年度?$", "");
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= SaveStarTargets.FIRST_YEAR && year <= SaveStarTargets.LAST_YEAR) return year;
        }
        throw new Wrong((cell.isEmpty() ? "没有写年度" : "“" + cell + "”不是年度") + "；请写 " + SaveStarTargets.FIRST_YEAR + " 到 "
                + SaveStarTargets.LAST_YEAR + " 之间的四位数字，如 2022");
    }

    /**
     * Null is 资料未列.
     *
     * @throws Wrong saying what is wrong and what to do
     */
    public static @Nullable Integer number(String cell) throws Wrong {
        if (NOTHING.contains(cell)) return null;
        var text = plain(cell);
        if (NEGATIVE.matcher(text).matches()) throw new Wrong("“" + cell + "”是负数；请写 0 或正整数，资料没有列出的留空");
        if (FRACTION.matcher(text).matches()) throw new Wrong("“" + cell + "”不是整数；请写整数，资料没有列出的留空");
        if (!WHOLE.matcher(text).matches()) throw new Wrong("“" + cell + "”不是数；请只写阿拉伯数字，如 12，资料没有列出的留空");
        int number = Integer.parseInt(text);
        if (number > SaveStarTargets.LARGEST)
            throw new Wrong("“" + cell + "”太大；最多 " + SaveStarTargets.LARGEST + "，请核对");
        return number;
    }

    static Object shown(@Nullable Integer number) {
        return number == null ? UNLISTED : number;
    }

    /** １,２00 becomes 1200. */
    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
    }
}
