package org.xingyao.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which generation a start goes on with, whatever it finds in the folder. */
class GenerationsTest {
    private static final String EPOCH = "epoch";

    @TempDir
    Path data;

    private Path folder = Path.of("");
    private Generations generations = new Generations(folder);

    @BeforeEach
    void in_a_folder_that_is_not_there_yet() {
        folder = data.resolve("index");
        generations = new Generations(folder);
    }

    @Test
    void in_an_empty_folder_there_is_none() throws IOException {
        var found = generations.newest(EPOCH);
        assertThat(found.generation()).isEmpty();
        assertThat(found.hadOthers()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_newest_that_is_complete_is_gone_on_with_and_the_rest_is_cleared_away() throws IOException {
        made("old");
        made("new");
        generations.begin(Sample.VOCABULARY, EPOCH).index().close();
        Files.writeString(folder.resolve("segments_9"), "an index of before generations");
        var found = generations.newest(EPOCH).generation().orElseThrow();
        assertThat(found.number()).isEqualTo(2);
        assertThat(count(found.index(), "new")).isOne();
        assertThat(found.index().identity()).isEqualTo(Sample.IDENTITY);
        assertThat(folder.toFile().list()).containsExactly("2");
        found.index().close();
    }

    @Test
    void one_of_another_database_never_answers() throws IOException {
        made("a");
        var found = generations.newest("other");
        assertThat(found.generation()).isEmpty();
        assertThat(found.hadOthers()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void one_of_other_words_answers_with_the_words_it_was_made_with() throws IOException {
        made("a");
        var found = generations.newest(EPOCH).generation().orElseThrow();
        var now = new Vocabulary(new TreeSet<>(List.of("另一个词")), new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
        assertThat(found.index().identity()).isNotEqualTo(IndexIdentity.of(now, EPOCH));
        assertThat(Files.readAllLines(found.folder().resolve("words")))
                .containsExactlyElementsOf(Sample.VOCABULARY.words());
        assertThat(count(found.index(), "a")).isOne();
        found.index().close();
    }

    @Test
    void one_that_cannot_be_opened_is_kept_aside_and_the_one_before_it_answers() throws IOException {
        made("old");
        var torn = made("new");
        try (var files = Files.list(torn)) {
            for (var file :
                    files.filter(each -> each.toString().contains("segments_")).toList())
                Files.write(file, new byte[10]);
        }
        var found = generations.newest(EPOCH);
        assertThat(found.hadOthers()).isTrue();
        assertThat(found.generation().orElseThrow().number()).isOne();
        assertThat(folder.resolve("damaged")).isNotEmptyDirectory();
        found.generation().orElseThrow().index().close();
    }

    @Test
    void a_changed_byte_is_found_whichever_file_it_is_in() throws IOException {
        var whole = made("a");
        List<Path> names;
        try (var files = Files.list(whole)) {
            names = files.map(Path::getFileName)
                    .filter(name -> !name.endsWith("write.lock"))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(3);
        for (var name : names) {
            var bytes = Files.readAllBytes(whole.resolve(name));
            bytes[bytes.length / 2] ^= 0x55;
            var other = data.resolve("damaged-" + name);
            Files.createDirectories(other.resolve("1"));
            for (var each : names)
                Files.write(
                        other.resolve("1").resolve(each),
                        each.equals(name) ? bytes : Files.readAllBytes(whole.resolve(each)));
            assertThat(isDamaged(new Generations(other))).as(name.toString()).isTrue();
        }
    }

    private static boolean isDamaged(Generations others) throws IOException {
        var found = others.newest(EPOCH).generation();
        if (found.isEmpty()) return true;
        try (var index = found.get().index()) {
            index.checkIntegrity();
            return false;
        } catch (IOException e) {
            return Damage.isCauseOf(e);
        }
    }

    /** A complete generation with one article. */
    private Path made(String slug) throws IOException {
        Files.createDirectories(folder);
        var made = generations.begin(Sample.VOCABULARY, EPOCH);
        try (var index = made.index()) {
            // Long and without repetition: the middle of a file is text, which opening alone does not read.
            var text = new Random(1)
                    .ints(20_000, 0x4e00, 0x9fff)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            index.update(slug, List.of(Sample.section(slug, "题", text)));
            index.commit(7);
        }
        return made.folder();
    }

    private static int count(SearchIndex index, String slug) throws IOException {
        return index.search(searcher -> searcher.count(new TermQuery(new Term(Fields.SLUG, slug))));
    }
}
