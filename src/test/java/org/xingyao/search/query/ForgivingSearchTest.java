package org.xingyao.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingyao.search.correct.Corrector;
import org.xingyao.search.correct.KnownWords;
import org.xingyao.search.index.Sample;
import org.xingyao.search.index.SearchIndex;
import org.xingyao.search.lexicon.Lexicon;

/** What was meant is searched, said, and can be refused. */
class ForgivingSearchTest {
    private static final SearchIndex INDEX = Sample.index(List.of(
            List.of(Sample.section("wuzhi", "武陟县大比武", "武陟县的村干部，党建e家，写信到dj@jzrb，10+N服务。")),
            List.of(Sample.section("xiuwu", "修武县", "修武县有民情地图，支部过硬星。"))));
    private static final KnownWords KNOWN =
            new KnownWords(List.of("武陟县", "武陟", "修武", "沁阳", "大比武"), Map.of("武涉", "武陟", "泌阳", "沁阳", "心阳", "沁阳"));

    private static final Lexicon NO_NAMES = new Lexicon(List.of());

    private final SearchEngine engine = new ForgivingSearch(
            new LuceneSearchEngine(
                    () -> Optional.of(INDEX),
                    () -> new Synonyms().and(new LatinBeginnings(() -> Optional.of(INDEX))::of),
                    () -> NO_NAMES,
                    java.time.Clock.systemUTC()),
            new Corrector(() -> KNOWN, QuestionWords::is),
            () -> Optional.of(INDEX));

    @ParameterizedTest
    @CsvSource({
        "武涉, wuzhi",
        "民请地图, xiuwu",
        "xiuwu, xiuwu",
        "xiuwu 民情, xiuwu",
        "比武大, wuzhi",
        "zhibu guoying, xiuwu",
        "10+, wuzhi",
        "dj, wuzhi",
        "e家, wuzhi",
        "党建E, wuzhi",
        "武\"陟\"县, wuzhi",
        "武 陟 县, wuzhi",
        "武陟縣, wuzhi",
        "ＤＪ, wuzhi",
        "武陟 AND 大比武, wuzhi",
        "+武陟 -大比武, wuzhi",
        "大比武 武陟, wuzhi",
        "陟, wuzhi",
        "党, wuzhi"
    })
    void it_is_found_all_the_same(String typed, String slug) {
        assertThat(engine.search(SearchRequest.of(typed)).hits())
                .first()
                .extracting(hit -> hit.passage().slug())
                .isEqualTo(slug);
    }

    @Test
    void what_was_searched_instead_is_said_and_the_original_can_be_asked_for() {
        var corrected = engine.search(SearchRequest.of("武涉县"));
        assertThat(corrected.corrected()).isEqualTo("武陟县");
        assertThat(corrected.suggestion()).isNull();
        assertThat(corrected.total()).isOne();
        var exact = engine.exactly(SearchRequest.of("武涉县"));
        assertThat(exact.corrected()).isNull();
        assertThat(exact.suggestion()).isNull();
    }

    @Test
    void what_finds_no_more_than_the_original_is_only_offered() {
        var found = engine.search(SearchRequest.of("心阳"));
        assertThat(found.corrected()).isNull();
        assertThat(found.suggestion()).isEqualTo("沁阳");
        assertThat(found.total()).isZero();
    }

    @Test
    void a_real_word_is_searched_and_the_other_offered() {
        var found = engine.search(SearchRequest.of("泌阳 大比武"));
        assertThat(found.corrected()).isNull();
        assertThat(found.suggestion()).isEqualTo("沁阳 大比武");
        assertThat(found.total()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"武陟县", "大比武", "dj", "党建e家", "民情地图 修武"})
    void what_is_right_is_left_alone(String typed) {
        var found = engine.search(SearchRequest.of(typed));
        assertThat(found.corrected()).isNull();
        assertThat(found.suggestion()).isNull();
        assertThat(found.total()).isPositive();
    }

    @Test
    void filters_narrow_the_corrected_search_and_its_pages_belong_together() {
        var narrowed = new SearchRequest(
                "武涉", "jiaozuo", "", "", "", "", "", null, null, SearchRequest.Sort.RELEVANCE, 2, 1, Set.of());
        assertThat(engine.search(narrowed).corrected()).isEqualTo("武陟");
    }

    static List<String> anything() {
        var unit = List.of(
                "武", "涉", "a", "Ω", " ", "\u0000", "\u202e", "😀", "\uD83D", "\uDE00", "e\u0301", "(", ")", "\"", "*",
                "?", "+", "-", "~", "^", "/", "\\", ":", "[", "]", "{", "AND", "OR", "NOT", "“", "１", "ü", "'", "zh");
        return IntStream.range(0, unit.size())
                .mapToObj(i -> (unit.get(i) + unit.get(i * 7 % unit.size()) + "修").repeat(3000))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("anything")
    void ten_thousand_characters_of_anything_are_no_error(String typed) {
        assertThat(engine.search(SearchRequest.of(typed)).ready()).isTrue();
        assertThat(engine.search(SearchRequest.of(typed.substring(0, 39))).ready())
                .isTrue();
    }

    @Test
    void without_an_index_it_says_so() {
        var none = new ForgivingSearch(
                new LuceneSearchEngine(Optional::empty, Synonyms::new, () -> NO_NAMES, java.time.Clock.systemUTC()),
                new Corrector(() -> KNOWN, QuestionWords::is),
                Optional::empty);
        assertThat(none.search(SearchRequest.of("武涉")).ready()).isFalse();
    }
}
