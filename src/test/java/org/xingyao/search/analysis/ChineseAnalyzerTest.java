package org.xingyao.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.nlp.Segmenter;

/** Text as terms: the tables hold the ugly text too. */
class ChineseAnalyzerTest {
    private static final Segmenter SEGMENTER = new Segmenter(List.of("10+N", "党建e家", "宜业兴业星", "宰湾村", "温县", "五星支部"));
    private static final ChineseAnalyzer ANALYZER = new ChineseAnalyzer(SEGMENTER);
    private static final String LONG = "我市开展五星支部创建".repeat(100_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            五星支部创建       | 五星支部/0-4 创建/4-6
            “五星”支部        | 五星/1-3 支部/4-6
            焦作　温县         | 焦作/0-2 温县/3-5
            Ｇ３２７国道       | g327/0-4 国道/4-6
            網格員             | 网格/0-2 员/2-3
            10+N服务           | 10+n/0-4 服务/4-6
            １０＋Ｎ服务       | 10+n/0-4 服务/4-6
            9+X服务            | 9+x/0-3 服务/3-5
            党建E家平台        | 党建e家/0-4 平台/4-6
            2.1万人次          | 2.1万/0-4 人次/4-6
            创建宜业兴业星     | 创建/0-2 宜业兴业星/2-7
            修武县宰湾村       | 修武县/0-3 宰湾村/3-6
            𠮷林路             | 𠮷/0-2 林/2-3 路/3-4
            ，。“”             | ''
            """)
    void text_becomes_words_with_offsets(String text, String expected) {
        assertThat(words(text)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            五星支   | 五/0-1 五星/0-2 星/1-2 星支/1-3 支/2-3
            “五星”支 | 五/1-2 五星/1-3 星/2-3 星支/2-5 支/4-5
            生〔活〕 | 生/0-1 生活/0-3 活/2-3
            焦　作   | 焦/0-1 焦作/0-3 作/2-3
            焦，作   | 焦/0-1 作/2-3
            10+Ｎ服  | 10+n/0-4 10+n服/0-5 服/4-5
            建e家    | 建/0-1 建e/0-2 e/1-2 e家/1-3 家/2-3
            2.1万    | 2.1/0-3 2.1万/0-4 万/3-4
            網格     | 网/0-1 网格/0-2 格/1-2
            𠮷林     | 𠮷/0-2 𠮷林/0-3 林/2-3
            2021-22  | 2021/0-4 22/5-7
            """)
    void text_becomes_single_characters_and_pairs(String text, String expected) {
        assertThat(mix(text)).hasToString(expected);
    }

    @Test
    void a_pair_stands_where_its_first_unit_stands_and_is_two_long() {
        var tokens = mix("“五星”支").all();
        assertThat(tokens).extracting(Tokens.Token::increment).containsExactly(1, 0, 1, 0, 1);
        assertThat(tokens).extracting(Tokens.Token::length).containsExactly(1, 2, 1, 2, 1);
        assertThat(words("“五星”支部").all()).extracting(Tokens.Token::increment).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\n\n", "——", "\uD800", "\uDC00x", "😀"})
    void text_without_words_ends_well(String text) {
        words(text);
        mix(text);
    }

    @Test
    void a_reused_analyzer_forgets_the_text_before() {
        for (int i = 0; i < 3; i++) {
            assertThat(words("支部过硬").texts()).containsExactly("支部", "过硬");
            assertThat(words("").texts()).isEmpty();
            assertThat(mix("支部").texts()).containsExactly("支", "支部", "部");
        }
    }

    @Test
    void a_million_characters_without_punctuation_are_cut_in_bounded_memory() {
        assertThat(LONG).hasSize(1_000_000);
        long before = allocatedAtOnce();
        var words = SEGMENTER.words(LONG);
        long most = 0;
        int count = 0;
        var torn = new ArrayList<String>();
        while (words.next()) {
            if (++count % 20_000 == 0) most = Math.max(most, allocatedAtOnce() - before);
            if (words.end() - words.start() == 1 && torn.size() < 5)
                torn.add(words.start() + LONG.substring(words.start(), words.end()));
        }
        // 我市 and the rest come out alike a hundred thousand times: no chunk edge has torn a word.
        assertThat(count % 100_000).as("torn near " + torn).isZero();
        assertThat(most).as("bytes held at once").isLessThan(64 << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "啊", "😀", "𠮷", "啊𠮷", "a+", "。", " "})
    void a_long_run_of_one_thing_makes_no_term_that_lucene_refuses(String thing) {
        var text = thing.repeat(10_000);
        assertThat(words(text).texts())
                .allSatisfy(term -> assertThat(term.length()).isLessThanOrEqualTo(FoldedTokenizer.LONGEST_TERM))
                .allSatisfy(term -> assertThat(term.codePoints())
                        .as("half a character")
                        .noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        assertThat(mix(text).texts())
                .allSatisfy(term -> assertThat(term.length()).isLessThanOrEqualTo(2 * FoldedTokenizer.LONGEST_TERM));
    }

    @Test
    void random_text_keeps_the_contract_on_eight_threads() throws Exception {
        var texts = new Random(5)
                .ints(400, 0, Integer.MAX_VALUE)
                .mapToObj(ChineseAnalyzerTest::random)
                .toList();
        var expected = texts.stream().map(text -> words(text) + "|" + mix(text)).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<List<String>> all = () ->
                    texts.stream().map(text -> words(text) + "|" + mix(text)).toList();
            for (var found : threads.invokeAll(java.util.Collections.nCopies(8, all)))
                assertThat(found.get()).isEqualTo(expected);
        }
    }

    private static String random(int seed) {
        var random = new Random(seed);
        var alphabet = "五星支部创建宜业網格員党e家10+N.２Ａ“”〔〕，。　 \n𠮷😀é\u0000①㎡";
        var text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            boolean any = random.nextInt(10) == 0;
            text.append(any ? (char) random.nextInt(0x10000) : alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static long allocatedAtOnce() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Tokens words(String text) {
        return Tokens.of(ANALYZER, "text" + ChineseAnalyzer.WORDS, text);
    }

    private static Tokens mix(String text) {
        return Tokens.of(ANALYZER, "text" + ChineseAnalyzer.MIX, text);
    }
}
