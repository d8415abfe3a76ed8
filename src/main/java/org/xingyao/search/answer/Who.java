package org.xingyao.search.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a sentence says who it was or is. To name the wrong person as a secretary is the worst a party newspaper can do,
 * so an office must stand right behind the place or body that was asked for, and a name behind it.
 */
final class Who {
    private static final Pattern OFFICE =
            Pattern.compile("(?:第一|副|总){0,3}(?:书记|市长|县长|区长|镇长|乡长|村长|主任|局长|部长|院长|校长|所长|站长|主席|队长|会长|主编|记者|负责人|组长)");

    /** What may stand between a place and its office without being another place: 缑村党总支书记. */
    private static final String BETWEEN = "(?:的|党支部|党总支|党委|村委会|居委会|支部)?";

    /** By the commonest family names, without those that are common words: 书记和市长 is no secretary called 和市. */
    private static final String NAME =
            "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳"
                    + "翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池麻苑迟邝][\\u4e00-\\u9fff]{1,3}";

    private static final Pattern AGENT =
            Pattern.compile("部门|代表队|机构|法院|检察院|纪委|监委|公司|组织部|宣传部|工会|[\\u4e00-\\u9fff]局(?![面限部势])");

    private Who() {}

    static boolean isSaid(Question question, String plain) {
        var office = OFFICE.matcher(question.plain());
        return office.find() ? isNamed(question, office.group(), plain) : isDone(question, plain);
    }

    private static boolean isNamed(Question question, String office, String plain) {
        return question.things().stream()
                .filter(thing -> !thing.names().getFirst().equals(office))
                .reduce((_, last) -> last)
                .stream()
                .flatMap(thing -> thing.hint() == null ? Stream.of(thing.names().getFirst()) : thing.names().stream())
                .map(name -> name.endsWith(office) ? name.substring(0, name.length() - office.length()) : name)
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> Pattern.compile(Pattern.quote(name) + BETWEEN + Pattern.quote(office) + NAME)
                        .matcher(plain)
                        .find());
    }

    /** In the clause that holds what was asked last stands a body that acts, or in the clause before. */
    private static boolean isDone(Question question, String plain) {
        var things = question.things();
        if (things.isEmpty()) return false;
        var clauses = plain.split("[，。；：！？]");
        // 谁拿了冠军: with so little said, the body must stand beside it.
        boolean near = things.size() == 1 && question.plain().contains("谁");
        for (int i = 0; i < clauses.length; i++) {
            if (!holds(clauses[i], things.getLast().names())) continue;
            if (AGENT.matcher(clauses[i]).find()) return true;
            if (!near && i > 0 && AGENT.matcher(clauses[i - 1]).find()) return true;
        }
        return false;
    }

    private static boolean holds(String clause, List<String> names) {
        return names.stream().anyMatch(clause::contains);
    }
}
