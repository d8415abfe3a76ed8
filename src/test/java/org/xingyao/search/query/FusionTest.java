package org.xingyao.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xingyao.search.index.Embedded;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.Sample;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.vector.Nearness;

/** What passages that are near in meaning change, and what they may not. */
class FusionTest {
    private static final Passage STATION =
            Sample.filed("station", "红色驿站", "为外卖小哥提供饮水服务。", "wenxian", "", LocalDate.of(2022, 7, 1));
    private static final Passage WATER =
            Sample.filed("water", "热水", "某村的骑手喝热水。", "xiuwu", "", LocalDate.of(2022, 7, 2));
    private static final Passage RIDER =
            Sample.filed("rider", "骑手", "骑手骑手，热水热水。", "xiuwu", "", LocalDate.of(2022, 7, 3));
    private static final String QUESTION = "骑手 热水";

    private final Map<Long, Float> cosines = new HashMap<>();

    @Test
    void without_vectors_words_alone_decide() {
        assertThat(slugs(engine(Nearness.NONE).search(SearchRequest.of(QUESTION))))
                .containsExactly("rider", "water");
    }

    @Test
    void the_nearer_one_comes_first() {
        near(WATER, 0.9f);
        near(RIDER, 0.4f);
        assertThat(found(QUESTION)).containsExactly("water", "rider");
    }

    @Test
    void what_none_of_the_words_found_is_a_hit_when_it_is_near_and_is_counted() {
        near(STATION, 0.75f);
        var result = engine().search(SearchRequest.of(QUESTION));
        assertThat(slugs(result)).contains("station");
        assertThat(result.total()).isEqualTo(3);
        assertThat(result.facets().get(Facet.REGION)).contains(new Facet.Count("wenxian", 1));
    }

    @Test
    void what_is_not_near_enough_is_no_hit() {
        near(STATION, FusionWeights.CHOSEN.floor() - 0.01f);
        var result = engine().search(SearchRequest.of(QUESTION));
        assertThat(slugs(result)).doesNotContain("station");
        assertThat(result.total()).isEqualTo(2);
    }

    @Test
    void what_is_far_behind_the_nearest_is_no_hit_either() {
        near(RIDER, 0.9f);
        near(STATION, 0.9f - FusionWeights.CHOSEN.reach() - 0.01f);
        assertThat(found(QUESTION)).doesNotContain("station");
    }

    @Test
    void what_the_index_of_words_no_longer_has_never_surfaces() {
        near(Sample.section("withdrawn", "撤下的稿件", "外卖小哥喝水。"), 0.99f);
        near(Sample.filed("station", "红色驿站", "改过以前的文字。", "wenxian", "", LocalDate.EPOCH), 0.99f);
        var result = engine().search(SearchRequest.of(QUESTION));
        assertThat(slugs(result)).containsExactlyInAnyOrder("rider", "water");
        assertThat(result.total()).isEqualTo(2);
    }

    @Test
    void a_filter_holds_even_when_the_index_of_vectors_does_not_know_it_yet() {
        near(STATION, 0.9f);
        var inXiuwu = new SearchRequest(
                QUESTION, "xiuwu", "", "", "", "", "", null, null, SearchRequest.Sort.RELEVANCE, 1, 10, Set.of());
        assertThat(slugs(engine().search(inXiuwu))).containsExactlyInAnyOrder("rider", "water");
    }

    @Test
    void a_single_name_and_a_list_by_date_are_left_to_words() {
        near(STATION, 0.9f);
        assertThat(found("骑手")).doesNotContain("station");
        var byDate = new SearchRequest(
                QUESTION, "", "", "", "", "", "", null, null, SearchRequest.Sort.DATE, 1, 10, Set.of());
        assertThat(slugs(engine().search(byDate))).containsExactly("rider", "water");
    }

    @Test
    void a_passage_without_a_vector_yet_keeps_the_place_that_its_words_give_it() {
        near(STATION, 0.7f);
        near(WATER, 0.5f);
        assertThat(found(QUESTION)).startsWith("rider");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        var articles = IntStream.range(0, 260)
                .mapToObj(i -> List.of(Sample.section("a" + i, "题", "骑手热水" + "字".repeat(i % 50))))
                .toList();
        var index = Sample.index(articles, 100);
        articles.forEach(article -> near(article.getFirst(), 0.5f));
        var engine = new LuceneSearchEngine(
                () -> Optional.of(index), Synonyms::new, () -> Lexicon.EMPTY, Clock.systemUTC(), nearness());
        var all = IntStream.rangeClosed(1, 6)
                .mapToObj(page -> engine.search(new SearchRequest(
                        QUESTION,
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
                        50,
                        Set.of())))
                .flatMap(result -> slugs(result).stream())
                .toList();
        assertThat(all).hasSize(260).doesNotHaveDuplicates();
    }

    private void near(Passage passage, float cosine) {
        cosines.put(Embedded.of(passage).key(), cosine);
    }

    private Nearness nearness() {
        return (_, _, _) -> Optional.of(new HashMap<>(cosines));
    }

    private List<String> found(String text) {
        return slugs(engine().search(SearchRequest.of(text)));
    }

    private SearchEngine engine() {
        return engine(nearness());
    }

    private static SearchEngine engine(Nearness nearness) {
        var index = Sample.index(List.of(List.of(STATION), List.of(WATER), List.of(RIDER)), 1);
        return new LuceneSearchEngine(
                () -> Optional.of(index), Synonyms::new, () -> Lexicon.EMPTY, Clock.systemUTC(), nearness);
    }

    private static List<String> slugs(SearchResult result) {
        return result.hits().stream().map(hit -> hit.passage().slug()).toList();
    }
}
