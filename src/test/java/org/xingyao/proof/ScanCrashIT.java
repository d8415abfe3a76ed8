package org.xingyao.proof;

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

/** Killed in the middle of the archive, the proofreader goes on after the next start where it stood. */
class ScanCrashIT {
    private static final int KILLED = 137;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int ARTICLES = 70;
    private static final String LATEST =
            "select done || ' ' || (finished_at is not null) from proof_scan order by version desc limit 1";
    private static final String UNREAD = "select count(*) from article a left join proof_article p"
            + " on p.article_id = a.id where a.public_state = 'live' and p.edition_id is distinct from a.live_edition_id";

    @TempDir
    Path folder;

    @Test
    void what_was_read_before_the_kill_is_not_read_again_and_the_rest_is_not_forgotten() throws Exception {
        var data = ReadyData.copy();
        var files = new PostgresFiles(data);
        for (int i = 0; i < ARTICLES; i++)
            Files.writeString(folder.resolve("a" + i + ".md"), "---\nheadline: 一篇稿\n---\n全市开展紫鹊行动。\n");
        try (AppProcess _ = AppProcess.serving(data)) {
            AppProcess.done(Start.plain(), "import", folder.toString(), "--publish", "--data", data.toString())
                    .exitCode();
            Eventually.check("all is read", LIMIT, () -> files.ask(UNREAD).equals("0"));
            // Behind the program's back: the words are others at the next start.
            files.tell("insert into proof_term values (nextval('proof_term_seq'), 'banned', '紫鹊行动', '', '', '试', '甲',"
                    + " now(), null, 0)");
        }
        var killed = AppProcess.haltedAt("proof-step-committed:2", data);
        assertThat(killed.exitCode()).as(killed.errors()).isEqualTo(KILLED);
        try (AppProcess _ = AppProcess.serving(data)) {
            Eventually.check("the scan is over", LIMIT, () -> files.ask(LATEST).endsWith("true"));
            var live = files.ask("select count(*) from article where public_state = 'live'");
            assertThat(files.ask(LATEST)).isEqualTo(live + " true");
            assertThat(files.ask("select sum(open) from proof_finding where rule = 'banned'"))
                    .isEqualTo(Integer.toString(ARTICLES));
        }
    }
}
