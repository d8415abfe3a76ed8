package org.xingyao.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.nlp.Embedder;
import org.xingyao.search.index.Embedded;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.Sample;

/** The index of vectors, with vectors of two directions. */
class NearPassagesTest {
    private static final VectorIdentity IDENTITY = VectorIdentity.of("filing", "epoch");
    private static final Passage NORTH = in("north", "wenxian");
    private static final Passage EAST = in("east", "xiuwu");
    private static final Passage WITHOUT = in("without", "xiuwu");

    private @Nullable VectorIndex opened;

    @BeforeEach
    void three_articles_one_of_them_without_a_vector() throws IOException {
        var index = new VectorIndex(new ByteBuffersDirectory());
        opened = index;
        index.beginAnew(IDENTITY);
        write(NORTH, direction(0));
        write(EAST, direction(1));
        write(WITHOUT, null);
        index.commit(7);
    }

    @AfterEach
    void close() throws IOException {
        index().close();
    }

    @Test
    void the_nearest_come_with_their_cosine_and_those_without_a_vector_do_not() {
        var cosines = ask(new TermQuery(new Term(Fields.REGION, "wenxian")), NORTH, EAST, WITHOUT);
        assertThat(cosines).containsOnlyKeys(key(NORTH), key(EAST));
        assertThat(cosines.get(key(NORTH))).isCloseTo(1, within(1e-6f));
        assertThat(cosines.get(key(EAST))).isCloseTo(0, within(1e-6f));
    }

    @Test
    void a_filter_holds_for_all_that_was_not_named() {
        assertThat(ask(new TermQuery(new Term(Fields.REGION, "xiuwu")))).containsOnlyKeys(key(EAST));
        assertThat(ask(null)).containsOnlyKeys(key(NORTH), key(EAST));
    }

    @Test
    void what_is_taken_out_or_changed_is_not_found_by_what_it_was() throws IOException {
        index().update("north", List.of());
        var changed = Sample.section("east", "题", "另一段");
        write(changed, direction(0));
        index().commit(8);
        assertThat(ask(null, NORTH, EAST, changed)).containsOnlyKeys(key(changed));
    }

    @Test
    void of_a_passage_written_twice_before_a_commit_the_live_one_counts() throws IOException {
        write(NORTH, null);
        write(NORTH, direction(0));
        index().commit(8);
        assertThat(ask(null, NORTH).get(key(NORTH))).isCloseTo(1, within(1e-6f));
    }

    @Test
    void of_the_windows_of_a_passage_the_nearest_counts() throws IOException {
        var far = VectorDocument.of(NORTH, key(NORTH), "1", direction(5), true);
        var near = VectorDocument.of(NORTH, key(NORTH), "2", direction(0), true);
        index().update("north", List.of(far, near));
        index().commit(8);
        assertThat(ask(null, NORTH).get(key(NORTH))).isCloseTo(1, within(1e-6f));
        assertThat(ask(new TermQuery(new Term(Fields.REGION, "xiuwu")), NORTH).get(key(NORTH)))
                .isCloseTo(1, within(1e-6f));
    }

    @Test
    void what_is_missing_is_named_until_it_is_made() throws IOException {
        assertThat(index().incomplete(10)).containsExactly("without");
        assertThat(index().status().missing()).isOne();
        assertThat(index().status().made()).isEqualTo(2);
        write(WITHOUT, direction(3));
        index().commit(7);
        assertThat(index().incomplete(10)).isEmpty();
        assertThat(index().status().made()).isEqualTo(3);
    }

    @Test
    void hashes_that_no_passage_has_are_unused() throws IOException {
        var own = hash(NORTH);
        assertThat(index().unused(List.of(own, "0".repeat(64)))).containsExactly("0".repeat(64));
    }

    @Test
    void a_closed_index_and_a_busy_model_leave_the_search_to_words() throws IOException {
        assertThat(new NearPassages(Optional::empty, _ -> Optional.of(direction(0))).to("问", null, List.of()))
                .isEmpty();
        assertThat(new NearPassages(() -> Optional.of(index()), _ -> Optional.empty()).to("问", null, List.of()))
                .isEmpty();
        index().close();
        assertThat(new NearPassages(() -> Optional.of(index()), _ -> Optional.of(direction(0)))
                        .to("问", null, List.of()))
                .isEmpty();
    }

    @Test
    void position_and_identity_are_committed_and_a_damaged_index_begins_anew(@TempDir Path folder) throws IOException {
        try (var first = VectorIndex.open(folder)) {
            assertThat(first.position()).isEqualTo(-1);
            first.beginAnew(IDENTITY);
            first.update("north", List.of(document(NORTH, direction(0))));
            first.commit(5);
        }
        try (var again = VectorIndex.open(folder)) {
            assertThat(again.position()).isEqualTo(5);
            assertThat(again.isOf(IDENTITY)).isTrue();
            assertThat(again.isOf(VectorIdentity.of("filing", "restored"))).isFalse();
        }
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".cfs")).toList())
                Files.write(file, new byte[(int) Files.size(file)]);
        }
        try (var anew = VectorIndex.open(folder)) {
            assertThat(anew.position()).isEqualTo(-1);
        }
    }

    private Map<Long, Float> ask(@Nullable Query filter, Passage... known) {
        var keys = Arrays.stream(known).map(NearPassagesTest::key).toList();
        return new HashMap<>(new NearPassages(() -> Optional.of(index()), _ -> Optional.of(direction(0)))
                .to("问", filter, keys)
                .orElseThrow());
    }

    private VectorIndex index() {
        return Objects.requireNonNull(opened);
    }

    private void write(Passage passage, float @Nullable [] vector) throws IOException {
        index().update(passage.slug(), List.of(document(passage, vector)));
    }

    private static Document document(Passage passage, float @Nullable [] vector) {
        return VectorDocument.of(passage, key(passage), hash(passage), vector, true);
    }

    private static String hash(Passage passage) {
        return Embedded.hash(Embedded.of(passage).windows().getFirst());
    }

    private static long key(Passage passage) {
        return Embedded.of(passage).key();
    }

    private static Passage in(String slug, String region) {
        return Sample.filed(slug, "题", slug, region, "", LocalDate.of(2022, 7, 1));
    }

    private static float[] direction(int axis) {
        var vector = new float[Embedder.DIMENSIONS];
        vector[axis] = 1;
        return vector;
    }
}
