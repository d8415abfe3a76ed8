package org.xingyao.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedderTest {
    /** Int8 sums may differ in the last digits with the number of threads. */
    private static final Offset<Double> SAME = within(1e-4);

    /** A native library's file can be loaded by one class loader only, and Quarkus' tests have one of their own. */
    private static final Embedder EMBEDDER = new Embedder(Path.of("target/native/plain"));

    @Test
    void a_text_becomes_a_vector_of_length_one() {
        assertThat(EMBEDDER.load()).isTrue();
        var vector = EMBEDDER.of("骑手在哪儿能喝口热水");
        assertThat(vector).hasSize(Embedder.DIMENSIONS);
        assertThat(cosine(vector, vector)).isCloseTo(1, SAME);
    }

    @Test
    void the_vector_is_the_one_that_the_library_itself_gives() {
        assertThat(EMBEDDER.load()).isTrue();
        for (var text : new String[] {"党建e家平台10+n服务2.1万人次。", "宰湾村".repeat(Embedder.LONGEST / 3)})
            assertThat(cosine(
                            EMBEDDER.of(text),
                            new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run)
                                    .embed(text)
                                    .content()
                                    .vector()))
                    .isCloseTo(1, SAME);
    }

    @Test
    void what_means_the_same_lies_nearer_than_what_does_not() {
        assertThat(EMBEDDER.load()).isTrue();
        var question = EMBEDDER.of("骑手在哪儿能喝口热水");
        assertThat(cosine(question, EMBEDDER.of("红色驿站为外卖小哥、快递员提供饮水、充电等服务。")))
                .isGreaterThan(cosine(question, EMBEDDER.of("村党支部书记的任职条件由组织部门审查。")) + 0.1);
    }

    @Test
    void traditional_and_simplified_writing_are_one() {
        assertThat(EMBEDDER.load()).isTrue();
        assertThat(EMBEDDER.of("網格員")).containsExactly(EMBEDDER.of("网格员"));
    }

    @Test
    void what_comes_after_the_longest_text_is_not_read_and_no_character_is_torn() {
        var longest = "党".repeat(Embedder.LONGEST);
        assertThat(Embedder.read(longest + "员")).isEqualTo(longest);
        assertThat(Embedder.read("党".repeat(Embedder.LONGEST - 1) + "𠮷")).hasSize(Embedder.LONGEST - 1);
    }

    @Test
    void without_a_place_to_unpack_it_there_is_no_model_and_no_failure(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var embedder = new Embedder(file);
        assertThat(embedder.load()).isFalse();
        assertThat(embedder.load()).isFalse();
        assertThat(embedder.isLoaded()).isFalse();
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
