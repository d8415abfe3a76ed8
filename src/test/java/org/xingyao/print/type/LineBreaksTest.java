package org.xingyao.print.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            创建“五星”支部，                 | 创 建 “五 星” 支 部，
            《条例》（试行）落实——2022年      | 《条 例》 （试 行） 落 实—— 2022 年
            好……真的？！                    | 好…… 真 的？！
            增长12.5%、3‰                   | 增 长 12.5%、 3‰
            焦作·温县                       | 焦 作· 温 县
            打12345 问                      | 打 12345␣ 问
            """)
    void a_line_ends_where_a_newspapers_does(String text, String pieces) {
        assertThat(String.join(" ", pieces(text)).replace("  ", "␣ ")).isEqualTo(pieces);
    }

    @Test
    void a_text_without_any_place_to_break_ends_at_its_end() {
        assertThat(LineBreaks.in("。。。。")).containsExactly(4);
        assertThat(LineBreaks.in("“")).containsExactly(1);
        assertThat(LineBreaks.in("")).isEmpty();
    }

    private static ArrayList<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int end : LineBreaks.in(text)) {
            pieces.add(text.substring(from, end));
            from = end;
        }
        return pieces;
    }
}
