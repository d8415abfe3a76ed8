package org.xingyao.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, emptyValue = "", textBlock = """
            本报记者 冯新瑞        | 本报记者   | 冯新瑞         | ''
            本报记者冯新瑞         | 本报记者   | 冯新瑞         | ''
            本报记者　翟鹏程　摄   | 本报记者   | 翟鹏程         | 摄
            通讯员 宁高峰          | 通讯员     | 宁高峰         | ''
            □李 寅                 | □          | 李寅           | ''
            特约记者 王　颖 文/图  | 特约记者   | 王颖           | 文/图
            市委组织部             | ''         | 市委组织部     | ''
            """)
    void a_printed_byline_is_taken_apart(String printed, String title, String name, String work) {
        assertThat(Byline.parse(printed)).isEqualTo(new Byline(title, name, work));
    }
}
