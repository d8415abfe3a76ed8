package org.xingyao.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index through its life: written, opened again, damaged, of another identity. */
class SearchIndexTest {
    @TempDir
    Path data;

    @Test
    void what_was_committed_is_there_after_opening_again_with_its_place_in_the_log() throws IOException {
        try (var index = open(Sample.IDENTITY)) {
            assertThat(index.position()).isEqualTo(-1);
            index.update("a", List.of(Sample.section("a", "题", "支部")));
            index.commit(7);
        }
        try (var index = open(Sample.IDENTITY)) {
            assertThat(index.position()).isEqualTo(7);
            assertThat(count(index, "a")).isOne();
        }
    }

    @Test
    void what_was_not_committed_is_gone_as_after_a_crash() throws IOException {
        try (var index = open(Sample.IDENTITY)) {
            index.commit(1);
            index.update("a", List.of(Sample.section("a", "题", "支部")));
            index.refresh();
            assertThat(count(index, "a")).isOne();
        }
        try (var index = open(Sample.IDENTITY)) {
            assertThat(index.position()).isOne();
            assertThat(count(index, "a")).isZero();
        }
    }

    @Test
    void an_articles_passages_take_the_place_of_those_it_had() throws IOException {
        try (var index = open(Sample.IDENTITY)) {
            var passage = Sample.section("a", "题", "支部");
            index.update("a", List.of(passage, passage, passage));
            index.update("b", List.of(Sample.section("b", "题", "支部")));
            index.update("a", List.of(passage));
            index.refresh();
            assertThat(count(index, "a")).isOne();
            index.delete("a");
            index.refresh();
            assertThat(count(index, "a")).isZero();
            assertThat(count(index, "b")).isOne();
        }
    }

    @Test
    void an_index_of_another_dictionary_or_database_is_moved_aside() throws IOException {
        for (var other : List.of(new IndexIdentity("other", "epoch"), new IndexIdentity("words", "other"))) {
            committed(data.resolve("index"));
            try (var index = open(other)) {
                assertThat(index.position()).isEqualTo(-1);
                assertThat(count(index, "a")).isZero();
            }
            assertThat(data.resolve("index.aside")).isNotEmptyDirectory();
        }
    }

    @Test
    void a_damaged_index_is_moved_aside_whichever_file_it_is() throws IOException {
        committed(data.resolve("whole"));
        List<Path> names;
        try (var files = Files.list(data.resolve("whole"))) {
            names = files.map(Path::getFileName)
                    .filter(name -> !name.endsWith("write.lock"))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(2);
        for (var name : names) {
            var folder = data.resolve("damaged-" + name);
            committed(folder);
            var bytes = Files.readAllBytes(folder.resolve(name));
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(folder.resolve(name), bytes);
            try (var index = new IndexFolder(folder).open(Sample.ANALYZER, Sample.IDENTITY)) {
                assertThat(index.position()).as(name.toString()).isEqualTo(-1);
            }
            assertThat(data.resolve("damaged-" + name + ".aside")).isNotEmptyDirectory();
        }
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

    private static void committed(Path folder) throws IOException {
        try (var index = new IndexFolder(folder).open(Sample.ANALYZER, Sample.IDENTITY)) {
            // Long and without repetition: the middle of a file is text, which opening alone does not read.
            var text = new Random(1)
                    .ints(20_000, 0x4e00, 0x9fff)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            index.update("a", List.of(Sample.section("a", "题", text)));
            index.commit(7);
        }
    }

    private SearchIndex open(IndexIdentity identity) throws IOException {
        return new IndexFolder(data.resolve("index")).open(Sample.ANALYZER, identity);
    }

    private static int count(SearchIndex index, String slug) throws IOException {
        return index.search(searcher -> searcher.count(new TermQuery(new Term(Fields.SLUG, slug))));
    }
}
