package org.xingyao.search.answer;

import java.util.regex.Pattern;
import org.xingyao.nlp.Folding;
import org.xingyao.search.question.QuestionType;

/** Whether a sentence holds what a type of question wants to know. */
final class Fitness {
    private static final String COUNT = "[\\d一二两三四五六七八九十百千万余]";

    private static final Pattern NUMBER = Pattern.compile(
            "\\d|[一二两三四五六七八九十百千万]+(?:余|多)?(?:个|名|支|项|次|条|种|类|步|轮|期|户|家|位|颗|处|件|元|人|成|倍|分之|年|月|日|天|岁|大|篇|套)");
    private static final Pattern DURATION = Pattern.compile(COUNT + "+(?:多)?(?:分钟|小时|天|个月|年|日|周|学时)");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{1,4}|[一二三四五六七八九十〇零]+)(?:年|月|日|号|点)|期间|每(?:周|月|年|天|季)|年底|年初|月底|春节|国庆|七一|上午|下午|晚上|工作日");
    private static final Pattern PLACE =
            Pattern.compile("村|社区|街道|镇|乡|县|市|区|省|中心|场所|驿站|基地|广场|大厅|窗口|现场|校园|学校|楼院|小区|空间|平台|田间|地头|站|馆|园|院|路|厅|所|家门口");
    private static final Pattern BODY =
            Pattern.compile("局|委|部|办|中心|部门|机构|机关|法院|检察院|组织|政府|公司|街道|支部|党总支|代表队|小组|专班|书记|主任|队|会|团|员|者|人|同志|说|站|所|厅");

    private Fitness() {}

    static boolean holds(QuestionType type, String sentence) {
        var folded = Folding.fold(sentence);
        return switch (type) {
            case NUMBER -> NUMBER.matcher(folded).find();
            case DURATION -> DURATION.matcher(folded).find();
            case DATE -> DATE.matcher(folded).find();
            case PLACE -> PLACE.matcher(folded).find();
            case BODY -> BODY.matcher(folded).find();
            default -> true;
        };
    }
}
