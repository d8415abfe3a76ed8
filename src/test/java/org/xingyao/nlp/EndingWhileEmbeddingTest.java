package org.xingyao.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model's library frees what sessions share as soon as a process ends. */
class EndingWhileEmbeddingTest {
    @TempDir
    private static Path folder;

    @Test
    void a_process_that_is_ended_while_it_computes_vectors_ends_in_good_order()
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:ErrorFile=" + folder.resolve("error.log"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddingProgram.class.getName(),
                        folder.resolve("model").toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("ended in good order");
    }
}
