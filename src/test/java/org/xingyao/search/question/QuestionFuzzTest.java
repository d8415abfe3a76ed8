package org.xingyao.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xingyao.search.analysis.Numbers;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.lexicon.Name;
import org.xingyao.search.lexicon.Name.Form;
import org.xingyao.search.lexicon.Name.Kind;
import org.xingyao.testsupport.Fuzz;

/** Whatever is typed: what is understood of it stands inside it, from left to right. */
class QuestionFuzzTest {
    private static final Lexicon NAMES = new Lexicon(List.of(
            new Name("马村区", Kind.REGION, "macun", Form.OFFICIAL),
            new Name("宜业兴业星", Kind.STAR, "yiye-xingye", Form.OFFICIAL),
            new Name("答记者问", Kind.COLUMN, "dajizhewen", Form.OFFICIAL)));

    private static final List<String> PIECES = List.of(
            "马村",
            "区",
            "宜业",
            "兴业星",
            "答记者问",
            "第",
            "期",
            "（六）",
            "之",
            "二",
            "十",
            "百",
            "亿",
            "〇",
            "2022",
            "年",
            "９",
            "1,234",
            "0.5",
            "%",
            "百分之",
            "点",
            "几",
            "多少",
            "哪",
            "谁",
            "？",
            "“",
            "”",
            " ",
            "　",
            "\u0000",
            "\ud83d\ude00",
            "\ud800",
            "\u0301",
            "ﬃ",
            "İ",
            "ß",
            "①",
            "㈠",
            "㍿",
            "〔2022〕13号",
            "a",
            "+",
            "\"",
            "\\",
            "(",
            "）",
            "\u202e",
            "\u200d");

    @Test
    void whatever_is_typed_its_hints_stand_inside_the_text() {
        Fuzz.check(random -> {
            var text = Fuzz.text(random, PIECES, 40);
            int last = 0;
            for (var hint : Understanding.of(text, NAMES, Set.of()).hints()) {
                assertThat(hint.start()).as(text).isBetween(last, text.length());
                assertThat(hint.end()).as(text).isBetween(hint.start() + 1, text.length());
                last = hint.start();
            }
        });
    }

    @Test
    void whatever_is_typed_its_numbers_stand_one_behind_the_other() {
        Fuzz.check(random -> {
            var text = Fuzz.text(random, PIECES, 60);
            int last = 0;
            for (var number : Numbers.in(text)) {
                assertThat(number.start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(number.end()).as(text).isBetween(number.start() + 1, text.length());
                assertThat(number.token()).isNotBlank().hasSizeLessThan(100);
                last = number.end();
            }
        });
    }
}
