package org.xingyao.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingyao.nlp.QueryText;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.Sample;

/** What the desk puts first, and where it does not. */
class PinnedFirstTest {
    private static final List<List<Passage>> ARTICLES = articles();

    private final SearchEngine engine = engine(Map.of(
            "热水",
            List.of(new Pin("pairs", "#qa-2"), new Pin("gone", "")),
            "乡村",
            List.of(new Pin("village-07", "")),
            "量子",
            List.of(new Pin("pairs", ""))));

    @Test
    void a_pinned_pair_comes_first_and_says_so_and_what_is_not_live_is_left_out() {
        var hits = engine.search(SearchRequest.of("热水")).hits();
        assertThat(hits.getFirst().passage().slug()).isEqualTo("pairs");
        assertThat(hits.getFirst().passage().anchor()).isEqualTo("#qa-2");
        assertThat(hits.getFirst().pinned()).isTrue();
        assertThat(hits.subList(1, hits.size())).noneMatch(SearchResult.Hit::pinned);
        assertThat(slugs(hits)).doesNotHaveDuplicates().doesNotContain("gone");
    }

    @Test
    void quotes_and_spaces_are_the_same_query_and_more_words_are_another() {
        assertThat(first("“热 水”？").pinned()).isTrue();
        assertThat(first("热水 供应").pinned()).isFalse();
    }

    @Test
    void it_comes_first_even_when_nothing_else_is_found() {
        var result = engine.search(SearchRequest.of("量子"));
        assertThat(result.total()).isOne();
        assertThat(slugs(result.hits())).containsExactly("pairs");
        assertThat(result.hits().getFirst().snippet().text()).isNotEmpty();
    }

    @Test
    void over_all_pages_each_article_stands_once_and_none_is_lost() {
        var all = new ArrayList<String>();
        for (int page = 1; page <= 3; page++)
            all.addAll(slugs(engine.search(page("乡村", page, SearchRequest.Sort.RELEVANCE))
                    .hits()));
        assertThat(all).hasSize(25).doesNotHaveDuplicates().startsWith("village-07");
    }

    @Test
    void by_date_and_among_filtered_articles_nothing_is_put_first() {
        assertThat(engine.search(page("乡村", 1, SearchRequest.Sort.DATE)).hits()).noneMatch(SearchResult.Hit::pinned);
        var filtered = new SearchRequest(
                "乡村",
                "wenxian",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                SearchRequest.Sort.RELEVANCE,
                1,
                10,
                java.util.Set.of());
        assertThat(engine.search(filtered).hits()).noneMatch(SearchResult.Hit::pinned);
    }

    private SearchResult.Hit first(String text) {
        return engine.search(SearchRequest.of(text)).hits().getFirst();
    }

    private static SearchRequest page(String text, int page, SearchRequest.Sort sort) {
        return new SearchRequest(text, "", "", "", "", "", "", null, null, sort, page, 10, Set.of());
    }

    private static List<String> slugs(List<SearchResult.Hit> hits) {
        return hits.stream().map(hit -> hit.passage().slug()).toList();
    }

    private static List<List<Passage>> articles() {
        var pairs =
                List.of(Sample.pair("pairs", 1, "骑手在哪里喝热水？", "驿站供应热水。"), Sample.pair("pairs", 2, "在哪里休息？", "在驿站休息。"));
        var villages = Stream.iterate(1, i -> i + 1)
                .limit(25)
                .map(i -> List.of(Sample.filed(
                        "village-%02d".formatted(i), "乡村第" + i, "乡村变了样。", "wenxian", "", LocalDate.of(2021, 3, i))));
        var water = List.of(Sample.section("water", "热水", "热水热水。"));
        return Stream.concat(Stream.of(pairs, water), villages).toList();
    }

    private static SearchEngine engine(Map<String, List<Pin>> pins) {
        var index = Sample.index(ARTICLES);
        return new PinnedFirst(
                new LuceneSearchEngine(
                        () -> Optional.of(index),
                        Synonyms::new,
                        () -> org.xingyao.search.lexicon.Lexicon.EMPTY,
                        java.time.Clock.systemUTC()),
                text -> pins.getOrDefault(QueryText.key(text), List.of()),
                () -> Optional.of(index));
    }
}
