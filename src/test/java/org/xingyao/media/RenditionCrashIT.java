package org.xingyao.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;

/** Killed while it makes smaller copies, the program makes them after the next start. */
class RenditionCrashIT {
    private static final int KILLED = 137;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String WIDTHS =
            "select string_agg(width::text, ' ' order by width) from rendition where crop = '' and media_type = 'image/webp'";
    private static final String WAITING = "select count(*) from photo where renditions_due and file is not null";

    @TempDir
    Path folder;

    @Test
    void a_photo_whose_copies_were_not_entered_still_waits_for_them() throws Exception {
        var data = ReadyData.copy();
        try (AppProcess app = AppProcess.serving(Start.plain().option("-Dxingyao.halt-at=renditions-stored"), data)) {
            Files.write(folder.resolve("a.jpg"), Pictures.jpeg(1000, 500, 1));
            Files.writeString(
                    folder.resolve("photo.md"),
                    "---\nheadline: 有图的稿\nphotos:\n  - {key: a, file: a.jpg, caption: 说明。}\n---\n![](photo:a)\n");
            AppProcess.done(Start.plain(), "import", folder.toString(), "--publish", "--data", data.toString())
                    .exitCode();
            assertThat(app.exitCode()).as(app.errors()).isEqualTo(KILLED);
        }
        try (AppProcess app = AppProcess.serving(data)) {
            var files = new PostgresFiles(data);
            Eventually.check("no photo waits", LIMIT, () -> files.ask(WAITING).equals("0"));
            assertThat(files.ask(WIDTHS)).isEqualTo("480 960 1000");
            assertThat(app.status("/articles/photo")).isEqualTo(200);
        }
    }
}
