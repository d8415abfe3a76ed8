package org.xingyao.ops.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrandTest {
    @Test
    void an_errand_survives_being_written_as_words() {
        Errand errand = new Errand("import", List.of("", "--publish"), Path.of("a b"), null);
        assertThat(Errand.read(errand.written())).isEqualTo(errand);
        assertThat(Errand.read(Errand.of("status").written())).isEqualTo(Errand.of("status"));
    }

    @Test
    void done_here_the_inbox_is_where_the_files_lie(@TempDir Path home) throws Exception {
        Path file = Files.createFile(home.resolve("a.md"));
        assertThat(new Errand("import", List.of("a.md"), file, null).here().inbox())
                .isEqualTo(home);
        assertThat(new Errand("import", List.of("."), home, null).here().inbox())
                .isEqualTo(home);
    }
}
