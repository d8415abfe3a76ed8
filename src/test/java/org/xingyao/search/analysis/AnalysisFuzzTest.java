package org.xingyao.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.nlp.Segmenter;
import org.xingyao.testsupport.Fuzz;

/** Any text is cut into words whose offsets stay inside it and never go back. */
class AnalysisFuzzTest {
    private static final Segmenter SEGMENTER = new Segmenter(List.of("10+N", "党建e家", "温县", "五星支部"));
    private static final List<String> FIELDS = List.of("text" + ChineseAnalyzer.WORDS, "text" + ChineseAnalyzer.MIX);
    private static final int LONGEST_TERM = 32_766;

    private static final List<String> PIECES = List.of(
            "五星支部",
            "焦作",
            "温县",
            "党建e家",
            "10+N",
            "2.1万",
            "百分之九十",
            "〔2022〕13号",
            "，",
            "。",
            " ",
            "　",
            "\n",
            "\u0000",
            "\ud83d\ude00",
            "\ud800",
            "\udc00",
            "e\u0301",
            "ﬃ",
            "İ",
            "ß",
            "㍿",
            "㈠",
            "Ｇ３２７",
            "\u202e",
            "\u200d",
            "\ufeff",
            "가",
            "ア",
            "ﾊﾞ",
            "नि",
            "ا",
            "a.b@c.cn",
            "http://a.cn/?q=汉",
            "'",
            "’",
            "\"",
            "𠮷",
            "々",
            "ー");

    @Test
    void any_text_is_cut_into_words_that_stand_inside_it() {
        var analyzer = new ChineseAnalyzer(SEGMENTER);
        Fuzz.check(random -> {
            var text = Fuzz.text(random, PIECES, 80);
            // Offsets are looked at while the tokens are read.
            for (var field : FIELDS)
                for (var token : Tokens.of(analyzer, field, text).all())
                    assertThat(token.text()).as(text).hasSizeLessThan(LONGEST_TERM);
        });
    }
}
