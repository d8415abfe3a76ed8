package org.xingyao.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From simplified characters to the traditional ones of the same words. */
class TraditionalTest {
    private static final Path TABLES = Path.of("src/test/resources/hanzi");

    @ParameterizedTest
    @ValueSource(strings = {"judged.tsv", "names.tsv"})
    void what_was_judged_by_hand_is_read_so(String file) throws IOException {
        var wrong = Files.readAllLines(TABLES.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")))
                .filter(row -> !Traditional.PLAIN.of(row.getFirst()).equals(row.getLast()))
                .map(row -> row.getLast() + ", not " + Traditional.PLAIN.of(row.getFirst()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_judged_phrases_are_many() throws IOException {
        assertThat(Files.readAllLines(TABLES.resolve("judged.tsv"))).hasSizeGreaterThan(350);
    }

    @Test
    void a_name_on_file_is_not_read_as_words_and_words_are_not_read_as_a_name() {
        var names = new Traditional(Map.of("于发展", "于發展", "高后", "高后", "范庄", "范莊", "云台", "雲臺"));
        assertThat(names.of("请于发展到会")).isEqualTo("請于發展到會");
        assertThat(names.of("关于发展的意见")).isEqualTo("關於發展的意見");
        assertThat(names.of("高后与会后")).isEqualTo("高后與會後");
        assertThat(names.of("示范庄稼，范庄")).isEqualTo("示範莊稼，范莊");
        assertThat(names.of("云台")).isEqualTo("雲臺");
    }

    @ParameterizedTest
    @CsvSource({
        "于松, 于松",
        "范志远, 范志遠",
        "秦杰, 秦杰",
        "苏发云, 蘇發雲",
        "叶万里, 葉萬里",
        "钟余, 鍾余",
        "李钟, 李钟",
        "种冲, 种冲",
        "万俟卓, 万俟卓",
        "党后军, 党后軍",
        "翟鹏程, 翟鵬程",
        "冯新瑞, 馮新瑞",
        "宁高峰, 寧高峰",
        "沈岳, 沈岳",
        "Smith, Smith"
    })
    void a_name_changes_only_where_nothing_can_be_mistaken(String name, String traditional) {
        assertThat(Traditional.ofName(name)).isEqualTo(traditional);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "abc 123",
                "Ｇ３２７",
                "〔础，〕",
                "𠮷野家发",
                "👨‍👩‍👧发展",
                "\uD842",
                "发\uDFB7",
                "“‘《》’”—…·",
                "２０２２年"
            })
    void ugly_text_keeps_its_length_and_what_is_not_chinese(String text) {
        var traditional = Traditional.PLAIN.of(text);
        assertThat(traditional).hasSameSizeAs(text);
        assertThat(traditional.replaceAll("\\p{IsHan}", "")).isEqualTo(text.replaceAll("\\p{IsHan}", ""));
    }

    /** Back in simplified characters it is what it was: nothing is lost, added or put into other words. */
    @Test
    void the_articles_come_back_as_they_were() throws IOException {
        try (var articles = Files.list(Path.of("content/articles"))) {
            assertThat(articles.toList()).hasSize(4).allSatisfy(article -> comesBack(Files.readString(article)));
        }
    }

    /** What a reader copies from a page finds in the search, whose index is folded. */
    @Test
    void what_a_page_shows_is_folded_back_for_the_search() {
        var text = "其余群众咨询依托平台 滥发滚动 一钟 公布 只有刚才 垫付 田垄 盐碱地";
        assertThat(Folding.fold(Traditional.PLAIN.of(text))).isEqualTo(text);
        assertThat(Folding.fold("其餘公佈祇纔鍾諮託")).isEqualTo("其余公布只才钟咨托");
    }

    @Test
    void any_characters_keep_their_number() {
        var random = new Random(20);
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder();
            random.ints(60, 0x4E00, 0x9FA6).forEach(text::appendCodePoint);
            assertThat(Traditional.PLAIN.of(text.toString())).hasSameSizeAs(text);
        }
    }

    @Test
    void what_is_traditional_already_stays_so() {
        var text = "黨建引領鄉村振興，幹部與群眾在雲台山下發展產業，頭髮花白。";
        assertThat(Traditional.PLAIN.of(text)).isEqualTo(text);
    }

    private static void comesBack(String text) {
        var traditional = Traditional.PLAIN.of(text);
        assertThat(traditional).hasSameSizeAs(text);
        // 覆 is a simplified character too, so it can't be folded: 答覆 of 答复 is the one word that comes back as another.
        assertThat(Folding.simplify(traditional).replace('覆', '复'))
                .isEqualTo(Folding.simplify(text).replace('覆', '复'));
    }
}
