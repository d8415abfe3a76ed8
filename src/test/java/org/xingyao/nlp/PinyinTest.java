package org.xingyao.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.text.Slug;

class PinyinTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            温县：主题党日活动突出“三度” | wen-xian-zhu-ti-dang-ri-huo-dong-tu-chu-san-du
            武陟县                      | wu-zhi-xian
            落实“10+N”行动              | luo-shi-10-n-xing-dong
            党建e家                     | dang-jian-e-jia
            """)
    void a_title_becomes_an_address(String title, String slug) {
        assertThat(Pinyin.slug(title)).isEqualTo(slug);
    }

    @Test
    void a_long_title_is_cut_between_syllables() {
        var slug = Pinyin.slug("创建宜业兴业星实现社区产业兴旺".repeat(4));
        assertThat(Slug.isValid(slug)).isTrue();
        assertThat(slug.length()).isBetween(70, Slug.MAX_LENGTH);
    }

    @Test
    void signs_alone_make_no_address() {
        assertThat(Pinyin.slug("“”——！？")).isEmpty();
    }
}
