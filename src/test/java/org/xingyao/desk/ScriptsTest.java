package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The rules that the desk's scripts hold by themselves, tried by Node's own test runner; see src/test/web. */
class ScriptsTest {
    @Test
    void the_tests_of_the_scripts_pass() throws IOException, InterruptedException {
        var process = new ProcessBuilder("node", "--test", "src/test/web")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        // A folder that holds no tests passes too.
        assertThat(said).containsPattern("# pass [1-9]");
    }
}
