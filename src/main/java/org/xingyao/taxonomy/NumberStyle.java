package org.xingyao.taxonomy;

import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.text.ChineseNumerals;

/** How a series prints its numbers. */
public enum NumberStyle {
    /** 之六. */
    ZHI("zhi"),
    /** （六）. */
    PAREN("paren"),
    /** ⑥, up to 50; larger numbers print as （五十一）. */
    CIRCLED("circled"),
    /** 第6期. */
    ISSUE("issue");

    private final String id;

    NumberStyle(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** @param number 1 or more */
    public String print(int number) {
        return switch (this) {
            case ZHI -> "之" + ChineseNumerals.of(number);
            case PAREN -> "（" + ChineseNumerals.of(number) + "）";
            case CIRCLED -> number <= 50 ? Character.toString(circled(number)) : PAREN.print(number);
            case ISSUE -> "第" + number + "期";
        };
    }

    public static Optional<NumberStyle> of(String id) {
        return Stream.of(values()).filter(style -> style.id.equals(id)).findFirst();
    }

    /** Unicode has the circled numbers in three runs: 1–20, 21–35, 36–50. */
    private static int circled(int number) {
        if (number <= 20) return 0x2460 + number - 1;
        return number <= 35 ? 0x3251 + number - 21 : 0x32B1 + number - 36;
    }
}
