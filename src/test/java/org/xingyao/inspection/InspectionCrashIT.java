package org.xingyao.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;

/** Killed in the middle of the archive, the inspection goes on after the next start where it stood. */
class InspectionCrashIT {
    private static final int KILLED = 137;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int ARTICLES = 70;
    private static final String RUN =
            "select done || ' ' || inspector || ' ' || (finished_at is not null) from inspection_run";

    @TempDir
    Path folder;

    @Test
    void what_was_read_before_the_kill_is_not_read_again_and_the_rest_is_not_forgotten() throws Exception {
        var data = ReadyData.copy();
        var files = new PostgresFiles(data);
        for (int i = 0; i < ARTICLES; i++)
            Files.writeString(folder.resolve("a" + i + ".md"), "---\nheadline: 一篇稿\n---\n见[那里](/articles/none).\n");
        try (AppProcess _ = AppProcess.serving(data)) {
            AppProcess.done(Start.plain(), "import", folder.toString(), "--publish", "--data", data.toString())
                    .exitCode();
            Eventually.check(
                    "nothing is under way",
                    LIMIT,
                    () -> files.ask("select count(*) from inspection_run where finished_at is null")
                            .equals("0"));
            // As if it were the next night when the program starts again.
            files.tell("delete from inspection_finding; delete from inspection_run");
        }
        // Columns, empty columns, policy documents, and then the articles, twenty at a time.
        var killed = AppProcess.haltedAt("inspection-step-committed:5", data);
        assertThat(killed.exitCode()).as(killed.errors()).isEqualTo(KILLED);
        try (AppProcess _ = AppProcess.serving(data)) {
            Eventually.check("the run is over", LIMIT, () -> files.ask(RUN).endsWith("true"));
            var live = files.ask("select count(*) from article where public_state = 'live'");
            assertThat(files.ask(RUN)).isEqualTo(live + " strangers true");
            assertThat(files.ask("select count(*) from inspection_finding where matter = 'broken-link'"))
                    .isEqualTo(Integer.toString(ARTICLES));
            assertThat(files.ask("select sum(found) from inspection_tally where matter = 'broken-link'"))
                    .isEqualTo(Integer.toString(ARTICLES));
        }
    }
}
