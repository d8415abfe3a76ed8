package org.xingyao.search.querylog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a query may be kept. */
class LoggableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "张三 138 1234 5678",
                "１３８１２３４５６７８",
                "410803199001011234",
                "41080319900101123X",
                "0391-3569123",
                "(0391) 356 91 23",
                "zhang.san@example.com",
                "ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ",
                "",
                "？？",
                "\u0000"
            })
    void what_looks_personal_or_asks_nothing_is_not_kept(String text) {
        assertThat(Loggable.of(text)).isEmpty();
    }

    @Test
    void a_pasted_letter_is_not_kept() {
        assertThat(Loggable.of("我".repeat(61))).isEmpty();
        assertThat(Loggable.of("我".repeat(60))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"骑手在哪儿能喝口热水", "2022年 温县", "〔2022〕13号", "焦政办〔2022〕138号", "12345", "10+N", "2.1万", "2021年-2022年 计划"
            })
    void a_question_with_years_and_numbers_of_documents_is_kept(String text) {
        assertThat(Loggable.of(text)).isPresent();
    }
}
