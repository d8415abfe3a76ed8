package org.xingyao.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.Sample;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.question.Understanding;

/** What of a passage raises it when it is read, beside how often its words occur. */
class CloserLookTest {
    /** The longer one: by its characters alone it would be worth less. */
    private static final Passage TOGETHER = Sample.section("together", "题", "骑手在驿站喝热水。天气炎热。村里修了路，大家都来看。");

    private static final Passage APART = Sample.section("apart", "题", "骑手在村里。天气炎热有驿站。热水喝修了路。");

    @Test
    void words_in_one_sentence_are_worth_more_than_in_several() throws IOException {
        assertThat(more("骑手喝热水", TOGETHER)).isGreaterThan(more("骑手喝热水", APART));
        assertThat(first("骑手 驿站 热水", TOGETHER, APART)).isEqualTo("together");
    }

    @Test
    void what_is_not_asked_for_is_worth_nothing() throws IOException {
        assertThat(more("宰湾", TOGETHER)).isZero();
    }

    @Test
    void a_question_is_read_as_its_answer_is() throws IOException {
        var pair = Sample.pair("pair", 1, "骑手在哪里喝热水？", "看地图。");
        var answer = Sample.section("answer", "题", "看地图。");
        assertThat(more("骑手喝热水", pair)).isGreaterThan(more("骑手喝热水", answer));
    }

    @Test
    void a_sentence_ends_with_its_line() throws IOException {
        var lines = Sample.section("lines", "题", "骑手\n热水\n路上没有什么");
        var line = Sample.section("line", "题", "骑手热水\n路上没有什么");
        assertThat(more("骑手热水", line)).isGreaterThan(more("骑手热水", lines));
    }

    private static float more(String text, Passage passage) throws IOException {
        var index = Sample.index(List.of(List.of(TOGETHER), List.of(APART)));
        var asked = Asked.of(text, index.analyzer(), new Synonyms(), Understanding.NONE);
        return index.search(searcher -> new CloserLook(asked, index.analyzer(), searcher).more(passage));
    }

    private static String first(String text, Passage... passages) {
        var index = Sample.index(List.of(List.of(passages[1]), List.of(passages[0])));
        return new LuceneSearchEngine(() -> Optional.of(index), Synonyms::new, () -> Lexicon.EMPTY, Clock.systemUTC())
                .search(SearchRequest.of(text))
                .hits()
                .getFirst()
                .passage()
                .slug();
    }
}
