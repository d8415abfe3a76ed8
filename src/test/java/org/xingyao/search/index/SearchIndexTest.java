package org.xingyao.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

/** One index through its life: written, opened again, given up, replaced. */
class SearchIndexTest {
    private final Directory directory = new Kept();

    @Test
    void what_was_committed_is_there_after_opening_again_with_its_place_in_the_log() throws IOException {
        try (var index = begin()) {
            assertThat(index.position()).isEqualTo(-1);
            assertThat(index.isComplete()).isFalse();
            index.update("a", List.of(Sample.section("a", "题", "支部")));
            index.commit(7);
        }
        try (var index = open()) {
            assertThat(index.position()).isEqualTo(7);
            assertThat(index.isComplete()).isTrue();
            assertThat(index.identity()).isEqualTo(Sample.IDENTITY);
            assertThat(count(index, "a")).isOne();
        }
    }

    @Test
    void what_was_not_committed_is_gone_as_after_a_crash() throws IOException {
        try (var index = begin()) {
            index.commit(1);
            index.update("a", List.of(Sample.section("a", "题", "支部")));
            index.refresh();
            assertThat(count(index, "a")).isOne();
        }
        try (var index = open()) {
            assertThat(index.position()).isOne();
            assertThat(count(index, "a")).isZero();
        }
    }

    @Test
    void an_articles_passages_take_the_place_of_those_it_had() throws IOException {
        try (var index = begin()) {
            var passage = Sample.section("a", "题", "支部");
            index.update("a", List.of(passage, passage, passage));
            index.update("b", List.of(Sample.section("b", "题", "支部")));
            index.update("a", List.of(passage));
            index.refresh();
            assertThat(count(index, "a")).isOne();
            index.update("a", List.of());
            index.refresh();
            assertThat(count(index, "a")).isZero();
            assertThat(count(index, "b")).isOne();
        }
    }

    @Test
    void a_search_that_runs_keeps_its_index_and_a_later_one_is_passed_on() throws IOException {
        try (var next = Sample.index(List.of(List.of(Sample.section("b", "题", "支部"))))) {
            var old = Sample.index(List.of(List.of(Sample.section("a", "题", "支部"))));
            int found = old.search(searcher -> {
                old.giveWayTo(next);
                assertThat(count(old, "b")).as("asked after the change").isOne();
                return searcher.count(new TermQuery(new Term(Fields.SLUG, "a")));
            });
            assertThat(found).as("asked before it").isOne();
        }
    }

    @Test
    void an_index_that_was_closed_with_none_to_follow_says_so() throws IOException {
        var index = begin();
        index.close();
        assertThatThrownBy(() -> count(index, "a")).hasMessageContaining("closed");
    }

    @Test
    void after_a_full_disk_what_was_committed_still_answers_and_can_be_opened_again() throws IOException {
        var disk = new Disk();
        var index = SearchIndex.begin(disk, Sample.ANALYZER, Sample.IDENTITY);
        index.update("a", List.of(Sample.section("a", "题", "支部")));
        index.commit(1);
        index.refresh();
        disk.full = true;
        assertThatThrownBy(() -> {
                    index.update("b", List.of(Sample.section("b", "题", "支部")));
                    index.commit(2);
                })
                .isInstanceOf(IOException.class);
        assertThat(index.position()).isOne();
        assertThat(count(index, "a")).isOne();
        disk.full = false;
        if (index.isOpen()) {
            index.commit(2);
        } else {
            var again = SearchIndex.open(disk, Sample.ANALYZER);
            index.giveWayTo(again);
            assertThat(again.position()).isOne();
            again.update("b", List.of(Sample.section("b", "题", "支部")));
            again.commit(2);
        }
        assertThat(count(index, "a")).isOne();
    }

    @Test
    void a_passage_comes_back_as_it_was_given() throws IOException {
        var pair = Sample.pair("a", 3, "问？", "答。\n第二段。", "怎么问", "咋问");
        try (var index = Sample.index(List.of(List.of(pair)))) {
            Passage found = index.search(
                    searcher -> PassageDocument.read(searcher.storedFields().document(0)));
            assertThat(found).isEqualTo(pair);
        }
    }

    private SearchIndex begin() throws IOException {
        return SearchIndex.begin(directory, Sample.ANALYZER, Sample.IDENTITY);
    }

    private SearchIndex open() throws IOException {
        return SearchIndex.open(directory, Sample.ANALYZER);
    }

    private static int count(SearchIndex index, String slug) throws IOException {
        return index.search(searcher -> searcher.count(new TermQuery(new Term(Fields.SLUG, slug))));
    }

    /** Survives being closed, as files do. */
    private static class Kept extends FilterDirectory {
        Kept() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public void close() {}
    }

    private static final class Disk extends Kept {
        private boolean full;

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) throw new IOException("No space left on device");
            return super.createOutput(name, context);
        }
    }
}
