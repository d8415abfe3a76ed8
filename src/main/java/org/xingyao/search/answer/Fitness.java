package org.xingyao.search.answer;

import java.util.regex.Pattern;
import org.xingyao.search.lexicon.Plain;

/** How well a sentence holds what a type of question wants to know: 0 when it does not. */
final class Fitness {
    // A number is short: without an end each numeral of a long run would be tried with all that follow it.
    private static final String DIGITS = "(?:\\d[\\d.,]{0,15}|[一二两三四五六七八九十百千]{1,15})[万亿]?(?:余|多|来)?";
    private static final Pattern DURATION = Pattern.compile(DIGITS + "(?:分钟|小时|天|个月|年|日|周|学时)");
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{1,4}|[一二三四五六七八九十〇零]{1,8})(?:年|月|日|号|点)|期间|每(?:周|月|年|天|季)|年底|年初|月底|春节|国庆|上午|下午|工作日");
    private static final Pattern PLACE = Pattern.compile("中心|场所|驿站|基地|广场|大厅|窗口|学校|校园|空间|平台|田间|地头|馆|家门口|直播间");

    /** 哪个街道 wants a street office. */
    private static final Pattern UNIT = Pattern.compile("哪个(县|区|市|镇|乡|街道|村|社区)");

    private static final Pattern NAMED_PLACE =
            Pattern.compile("[\\u4e00-\\u9fff]{2,5}(?:村|社区|街道|镇|乡|县|市|区|基地|驿站|广场|大厅|中心)");
    /** 多少个 counts by 个, 几名 by 名, 多少钱 in 元. */
    private static final Pattern MEASURE =
            Pattern.compile("(?:多少|几)(个|名|人|次|项|户|家|支|条|元|块|钱|岁|期|篇|处|件|套|份|颗|位|所|轮|步|大)");

    /** 哪六大, 哪五颗 want all of them. */
    private static final Pattern WHICH = Pattern.compile("哪[一二两三四五六七八九十几]");

    private static final Pattern ORDINAL = Pattern.compile("第(?:\\d+|[一二三四五六七八九十]+)");

    /** 挂星立标是…, 10+N公共就业服务专项行动, “一星一表一图”的形式. */
    private static final String DEFINED =
            "(?:工作)?(?:是|指|即|就是|包括|分为|：|的形式|的方式|(?!等|的)[\\u4e00-\\u9fff]{2,12}(?:行动|制度|体系|机制|平台|办法|工程|计划|队伍))";

    private static final String BEFORE = "[\\u4e00-\\u9fff]{1,6}(?:市|县|区|乡|镇|街道|村|社区)";
    private static final double BY_MEASURE = 0.6;

    private Fitness() {}

    /** How well a whole answer fits. */
    static double ofWhole(Question question, String text) {
        return switch (question.type()) {
            case REASON, MANNER, THING, BODY, NONE -> 1;
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
            case BODY -> Who.isSaid(question, plain) ? 1 : 0;
            case REASON, MANNER, THING -> about(question, plain);
            // 怎么办 and 为什么 are answered by more than a sentence, when there is more.
            case YESNO -> question.isMostlyIn(plain) ? BY_MEASURE : 0;
            default -> BY_MEASURE;
        };
    }

    private static double found(Pattern pattern, String plain) {
        return pattern.matcher(plain).find() ? 1 : 0;
    }

    /** What is asked of a single thing is answered by what it is, not by its being mentioned. */
    private static double about(Question question, String plain) {
        var things = question.things();
        if (WHICH.matcher(question.plain()).find())
            return things.stream().flatMap(thing -> thing.names().stream()).anyMatch(name -> isListed(name, plain))
                    ? BY_MEASURE
                    : 0;
        if (things.size() != 1) return BY_MEASURE;
        return things.getFirst().names().stream().anyMatch(name -> isDefined(name, plain)) ? BY_MEASURE : 0;
    }

    private static boolean isListed(String name, String plain) {
        return Pattern.compile(Pattern.quote(name) + "(?:是|指|即|就是|包括|分别是|：)")
                .matcher(plain)
                .find();
    }

    private static boolean isDefined(String name, String plain) {
        return Pattern.compile(Pattern.quote(name) + DEFINED).matcher(plain).find();
    }

    /**
     * Where a single thing is, says the place named just before it: 紫陵镇范村. Else a name that the question does not
     * hold already says more than a mere 中心 or 现场.
     */
    private static double place(Question question, String plain) {
        var unit = UNIT.matcher(question.plain());
        if (unit.find()) return found(Pattern.compile("[\\u4e00-\\u9fff]{2}" + unit.group(1)), plain);
        var things = question.things();
        if (things.size() == 1)
            return things.getFirst().names().stream()
                            .anyMatch(name -> Pattern.compile(BEFORE + Pattern.quote(name))
                                    .matcher(plain)
                                    .find())
                    ? 1
                    : 0;
        var named = NAMED_PLACE.matcher(plain);
        while (named.find()) if (!question.plain().contains(named.group())) return 1;
        return PLACE.matcher(plain).find() ? BY_MEASURE : 0;
    }

    private static double number(Question question, String plain) {
        if (question.plain().contains("第几")) return found(ORDINAL, plain);
        var asked = MEASURE.matcher(question.plain());
        var measure = asked.find() ? asked.group(1) : "";
        boolean money = measure.equals("钱") || measure.equals("块");
        var unit = money ? "元" : measure.equals("人") ? "(?:人|名)" : measure;
        double counted = Counted.in(question, plain, Pattern.compile(DIGITS + unit));
        if (counted > 0 || money || measure.isEmpty()) return counted;
        // 两条底线 asked for, 两个底线 written.
        return BY_MEASURE
                * Counted.in(question, plain, Pattern.compile(DIGITS + "(?:个|名|支|项|次|条|种|类|步|轮|户|家|位|颗|处|件)?"));
    }
}
