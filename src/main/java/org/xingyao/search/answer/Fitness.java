package org.xingyao.search.answer;

import java.util.regex.Pattern;
import org.xingyao.search.lexicon.Plain;

/** How well a sentence holds what a type of question wants to know: 0 when it does not. */
final class Fitness {
    private static final String DIGITS = "(?:\\d[\\d.,]*|[一二两三四五六七八九十百千]+)[万亿]?(?:余|多|来)?";
    private static final Pattern NUMBER =
            Pattern.compile("\\d|" + DIGITS + "(?:个|名|支|项|次|条|种|类|步|轮|期|户|家|位|颗|处|件|元|人|成|倍|分之|年|月|日|天|岁|大|篇|套)");
    private static final Pattern DURATION = Pattern.compile(DIGITS + "(?:分钟|小时|天|个月|年|日|周|学时)");
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{1,4}|[一二三四五六七八九十〇零]+)(?:年|月|日|号|点)|期间|每(?:周|月|年|天|季)|年底|年初|月底|春节|国庆|上午|下午|工作日");
    private static final Pattern PLACE =
            Pattern.compile("村|社区|街道|镇|乡|县|市|区|省|中心|场所|驿站|基地|广场|大厅|窗口|现场|学校|校园|楼院|空间|平台|田间|地头|站|馆|园|院|路|厅|家门口");
    private static final Pattern NAMED_PLACE =
            Pattern.compile("[\\u4e00-\\u9fff]{2,5}(?:村|社区|街道|镇|乡|县|市|区|基地|驿站|广场|大厅|中心)");
    private static final Pattern BODY =
            Pattern.compile("局|委|部|办|中心|机构|机关|法院|检察院|组织|政府|公司|街道|支部|党总支|队|小组|专班|书记|主任|会|团|员|者|人|同志|说|站|所|厅");

    /** 多少个 counts by 个, 几名 by 名, 多少钱 in 元. */
    private static final Pattern MEASURE =
            Pattern.compile("(?:多少|几)(个|名|人|次|项|户|家|支|条|元|块|钱|岁|期|篇|处|件|套|份|颗|位|所|轮|步|大)");

    /** So far from the number stands what it counts: 11支优秀参赛队伍. */
    private static final int NEAR = 8;

    private static final double PLAIN_FIT = 0.3;
    private static final double BY_MEASURE = 0.6;

    private Fitness() {}

    /** How well a whole answer fits. */
    static double ofWhole(Question question, String text) {
        return switch (question.type()) {
            case REASON, MANNER, THING, NONE -> 1;
            default -> of(question, text);
        };
    }

    static double of(Question question, String text) {
        var plain = Plain.of(text);
        return switch (question.type()) {
            case NUMBER -> number(question, plain);
            case DURATION -> found(DURATION, plain);
            case DATE -> found(DATE, plain);
            case PLACE -> place(question, plain);
            case BODY -> found(BODY, plain);
            // 怎么办 and 为什么 are answered by more than a sentence, when there is more.
            default -> BY_MEASURE;
        };
    }

    private static double found(Pattern pattern, String plain) {
        return pattern.matcher(plain).find() ? 1 : 0;
    }

    /** A name that the question does not hold already says more than a mere 中心 or 现场. */
    private static double place(Question question, String plain) {
        var named = NAMED_PLACE.matcher(plain);
        while (named.find()) if (!question.plain().contains(named.group())) return 1;
        return PLACE.matcher(plain).find() ? BY_MEASURE : 0;
    }

    private static double number(Question question, String plain) {
        var asked = MEASURE.matcher(question.plain());
        if (!asked.find())
            return NUMBER.matcher(plain).find() ? Math.max(PLAIN_FIT, nearness(question, plain, NUMBER)) : 0;
        var measure = asked.group(1);
        boolean money = measure.equals("钱") || measure.equals("块");
        var counted = Pattern.compile(DIGITS + (money ? "元" : measure.equals("人") ? "(?:人|名)" : measure));
        if (counted.matcher(plain).find()) return Math.max(BY_MEASURE, nearness(question, plain, counted));
        return !money && NUMBER.matcher(plain).find() ? PLAIN_FIT : 0;
    }

    /** 1 when a number stands beside what is asked for last or next to the 多少. */
    private static double nearness(Question question, String plain, Pattern counted) {
        var focus = question.focus();
        var number = counted.matcher(plain);
        while (number.find()) {
            var around =
                    plain.substring(Math.max(0, number.start() - NEAR), Math.min(plain.length(), number.end() + NEAR));
            if (focus.stream().anyMatch(around::contains)) return 1;
        }
        return 0;
    }
}
