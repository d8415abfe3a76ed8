package org.xingyao.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.Sample;
import org.xingyao.search.lexicon.Lexicon;

/** Which articles come, in which order, with what around them. */
class LuceneSearchEngineTest {
    private static final Synonyms SYNONYMS =
            new Synonyms().same(List.of("人社局", "人力资源和社会保障局")).oneWay("骑手", List.of("快递员"));

    private static final List<List<Passage>> ARTICLES = List.of(
            List.of(
                    Sample.pair("pairs", 1, "什么是宜业兴业星？", "就业创业的星。"),
                    Sample.pair("pairs", 2, "困难企业怎么办？", "由人力资源和社会保障局发补贴。", "企业没钱了咋办"),
                    Sample.pair("pairs", 3, "快递员在哪里休息？", "暖“新”驿站供应热水。")),
            List.of(
                    Sample.section("branch", "“五星”支部创建", "我市开展“五星”支部创建，支部过硬是根本。"),
                    Sample.section("branch", "“五星”支部创建", "支部过硬星由组织部牵头。")),
            List.of(Sample.filed(
                    "grid", "网格员进社区", "10+N服务2.1万人次。", "wenxian", "pingan-fazhi", LocalDate.of(2021, 3, 1))),
            List.of(Sample.filed("old", "宰湾村变了样", "村里修了路。", "xiuwu", "", LocalDate.of(2020, 1, 1))));

    private final SearchEngine engine = engine(ARTICLES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            宜业兴业星     | pairs  | #qa-1
            人社局         | pairs  | #qa-2
            企业没钱了咋办 | pairs  | #qa-2
            骑手 热水      | pairs  | #qa-3
            暖新驿站       | pairs  | #qa-3
            五星支部       | branch | ''
            支部过硬星     | branch | ''
            網格員         | grid   | ''
            １０＋ｎ       | grid   | ''
            2.1万          | grid   | ''
            宰湾           | old    | ''
            """)
    void the_article_and_its_best_passage_come_first(String text, String slug, String anchor) {
        var hit = engine.search(SearchRequest.of(text)).hits().getFirst();
        assertThat(hit.passage().slug()).isEqualTo(slug);
        assertThat(hit.passage().anchor()).isEqualTo(anchor);
    }

    @Test
    void an_article_is_counted_once_however_many_passages_match() {
        var result = engine.search(SearchRequest.of("支部"));
        assertThat(result.total()).isOne();
        assertThat(result.hits()).hasSize(1);
    }

    @Test
    void question_words_find_nothing_by_themselves_but_may_be_all_there_is() {
        assertThat(engine.search(SearchRequest.of("宰湾村怎么样了呢")).total()).isOne();
        assertThat(engine.search(SearchRequest.of("怎么办"))
                        .hits()
                        .getFirst()
                        .passage()
                        .anchor())
                .isEqualTo("#qa-2");
    }

    @Test
    void a_synonym_leads_one_way_only_when_it_says_so() {
        assertThat(engine.search(SearchRequest.of("骑手")).total()).isOne();
        assertThat(engine.search(SearchRequest.of("快递员")).total()).isOne();
        var back = engine(List.of(List.of(Sample.section("rider", "骑手", "骑手"))));
        assertThat(back.search(SearchRequest.of("快递员")).total()).isZero();
    }

    @Test
    void an_empty_text_lists_everything_the_newest_first() {
        var result = engine.search(SearchRequest.of("  "));
        assertThat(result.hits())
                .extracting(hit -> hit.passage().slug())
                .containsExactly("pairs", "branch", "grid", "old");
    }

    @Test
    void filters_keep_to_region_star_kind_track_and_days() {
        assertThat(slugs("", "wenxian", "", "", "", null, null)).containsExactly("grid");
        assertThat(slugs("", "jiaozuo", "", "", "", null, null)).hasSize(4);
        assertThat(slugs("", "", "yiye-xingye", "", "", null, null)).containsExactly("pairs");
        assertThat(slugs("", "", "", "community", "", null, null)).containsExactly("pairs");
        assertThat(slugs("", "", "", "", "news", null, LocalDate.of(2021, 3, 1)))
                .containsExactly("grid", "old");
        assertThat(slugs("", "", "", "", "", LocalDate.of(2021, 3, 1), LocalDate.of(2022, 7, 1)))
                .containsExactly("branch", "grid");
        assertThat(slugs("支部", "wenxian", "", "", "", null, null)).isEmpty();
    }

    @Test
    void facets_count_articles() {
        var facets = engine.search(SearchRequest.of("")).facets();
        assertThat(facets.get(Facet.REGION))
                .containsExactly(
                        new Facet.Count("jiaozuo", 4), new Facet.Count("wenxian", 1), new Facet.Count("xiuwu", 1));
        assertThat(facets.get(Facet.KIND)).containsExactly(new Facet.Count("news", 3), new Facet.Count("qa", 1));
        assertThat(facets.get(Facet.YEAR))
                .containsExactly(new Facet.Count("2022", 2), new Facet.Count("2020", 1), new Facet.Count("2021", 1));
    }

    @Test
    void the_snippet_shows_what_was_found_and_where() {
        var long_ = "前".repeat(300) + "。党支部讲“五星”支部的创建。" + "后".repeat(300);
        var snippet = engine(List.of(List.of(Sample.section("a", "题", long_))))
                .search(SearchRequest.of("五星支部"))
                .hits()
                .getFirst()
                .snippet();
        assertThat(snippet.text()).hasSizeLessThanOrEqualTo(120);
        assertThat(snippet.marks())
                .extracting(mark -> snippet.text().substring(mark.start(), mark.end()))
                .contains("五星”支部");
    }

    @ParameterizedTest
    @CsvSource({"10+N, 10+N", "服务, 服务", "2.1万人次, 2.1万人次"})
    void a_mark_covers_what_was_asked(String text, String marked) {
        var snippet = engine.search(SearchRequest.of(text)).hits().getFirst().snippet();
        assertThat(snippet.marks())
                .extracting(mark -> snippet.text().substring(mark.start(), mark.end()))
                .containsExactly(marked);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        var many = engine(IntStream.range(0, 25)
                .mapToObj(i -> List.of(Sample.section("a" + i, "题", "支部" + "字".repeat(i))))
                .toList());
        var seen = IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(page -> many
                        .search(new SearchRequest(
                                "支部",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                null,
                                null,
                                SearchRequest.Sort.RELEVANCE,
                                page,
                                10,
                                Set.of()))
                        .hits()
                        .stream())
                .map(hit -> hit.passage().slug())
                .toList();
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"，。", "😀", "\uD800", "*:*", "title:(", "\"", "AND OR NOT", "a~2 /x/ [1 TO 2]"})
    void no_text_is_an_error(String text) {
        assertThat(engine.search(SearchRequest.of(text)).ready()).isTrue();
    }

    @Test
    void the_longest_text_is_not_too_long() {
        var text = IntStream.range(0, 300)
                .mapToObj(i -> Character.toString(0x4e00 + i * 37))
                .collect(java.util.stream.Collectors.joining());
        assertThat(engine.search(SearchRequest.of(text)).ready()).isTrue();
        assertThat(SearchRequest.of(text).text()).hasSize(SearchRequest.LONGEST_TEXT);
    }

    @Test
    void without_an_index_a_search_says_so() {
        var engine = new LuceneSearchEngine(Optional::empty, Synonyms::new, () -> Lexicon.EMPTY, Clock.systemUTC());
        assertThat(engine.search(SearchRequest.of("支部")).ready()).isFalse();
    }

    private List<String> slugs(
            String text,
            String region,
            String star,
            String track,
            String kind,
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        var request = new SearchRequest(
                text, region, star, track, "", "", kind, from, to, SearchRequest.Sort.DATE, 1, 10, Set.of());
        return engine.search(request).hits().stream()
                .map(hit -> hit.passage().slug())
                .toList();
    }

    private static SearchEngine engine(List<List<Passage>> articles) {
        var index = Sample.index(articles);
        return new LuceneSearchEngine(() -> Optional.of(index), () -> SYNONYMS, () -> Lexicon.EMPTY, Clock.systemUTC());
    }
}
