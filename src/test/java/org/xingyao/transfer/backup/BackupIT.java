package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;
import org.xingyao.text.Digest;

/** Backup and restore by the commands, with the packaged application, beside a running site, alone, and killed. */
class BackupIT {
    private static final int KILLED = 137;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Start WITH_CONTENT =
            Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());

    /** The tables that {@link #fill} puts rows into, and the sequences: all there were when this was written. */
    private static final int ALL = 84;

    /** What no command makes yet; every table is to have a row. */
    private static final String THE_REST = """
            insert into user_session values
                (1, repeat('a', 64), (select id from app_user where name = 'admin'), now(), now(), null, '::1', E'a\\tb\\\\n'),
                (2, repeat('b', 64), (select id from app_user where name = 'admin'), now(), now(), now(), '', '');
            insert into second_step values ((select id from app_user where name = 'admin'), 'GEZDGNBV', now(), now(), 58912345);
            insert into recovery_code select user_id, repeat('f', 64) from second_step;
            insert into half_sign_in select repeat('9', 64), user_id, now(), false from second_step;
            insert into setting values ('house.organiser', '山阳日报社', now(), '甲');
            insert into sign_in_failure values ('name:x', 3, now());
            insert into redirect values ('/a', '/b', now());
            insert into region_historical_parent select min(id), 0, max(id) from region;
            insert into edition_restoration
                select id, (select count(*) from edition_restoration where edition_id = edition.id), '首段', E'一\\n二'
                from edition order by id limit 1;
            insert into qa_pair_wording
                select id, (select count(*) from qa_pair_wording where pair_id = qa_pair.id), '另一问法'
                from qa_pair order by id limit 1;
            insert into qa_pair_audience
                select id, (select count(*) from qa_pair_audience where pair_id = qa_pair.id), '骑手'
                from qa_pair order by id limit 1;
            insert into policy_document_issuer select min(id), 0, (select min(id) from organisation) from policy_document;
            insert into article_topic select min(id), 0, (select min(id) from topic) from article
                where id not in (select article_id from article_topic);
            insert into topic_alias select min(id), 0, '别名' from topic;
            insert into person_alias select min(id), 0, '笔名' from person;
            insert into pinned_result values
                (nextval('pinned_result_seq'), '热水', '热水', 'photo', '#qa-1', 1, '甲', '试', current_date, now());
            insert into denied_suggestion values
                (nextval('denied_suggestion_seq'), '热水', '热水', '甲', '试', null, now());
            insert into evaluation_run (at, actor, why, log_no, queries, hit_at_1, mrr, recall)
                values (now(), '甲', '试', 1, 1, 0.1, 0.2, 0.3);
            insert into evaluation_rank select id, '热水', 0 from evaluation_run;
            insert into query_log values (current_date, '热水', '“热水”', 2, 1, 0, 1);
            insert into question_task values
                (nextval('question_task_seq'), '热水？', '热水', 2, 'open', '', '甲', now(), '', null);
            insert into placement values
                (nextval('placement_seq'), 'lead', null, (select min(id) from article), 1, null, '甲', now());
            insert into draft_entry select min(id), 'news', '', null, E'一\\n二', '', 0 from article on conflict do nothing;
            insert into presence select min(id), 'window-12345', '甲', now() from article;
            insert into file_report select min(id), '来稿.docx', now(), '甲', E'第 1 段\\t脚注没有带入' from article;
            insert into passage_vector values (repeat('c', 64), 'model', 'x', now());
            insert into user_column values ((select id from app_user where name = 'admin'), 'dajizhewen');
            insert into token_column select min(id), 'dajizhewen' from api_token;
            insert into discarded_copy select 1, min(id), '{}', '作废的题', now(), '甲' from article;
            insert into plan
                select nextval('plan_seq'), min(id), 'publish', now(), '', '甲', now(), 'failed', now(), '没有签发' from article;
            insert into preview_link
                select nextval('preview_link_seq'), repeat('d', 64), min(id), '甲', now(), now() + interval '1 day', null
                from article;
            insert into sign_off
                select nextval('sign_off_seq'), min(id), 'first-review', 'approve', '甲', now(), '可以', repeat('e', 64), false
                from edition;
            insert into annotation
                select nextval('annotation_seq'), min(id), '前面的字', '这几个字', '请核', '甲', now(), '乙', now(), '已核'
                from edition;
            insert into ignored_finding
                select nextval('ignored_finding_seq'), min(id), repeat('f', 64), 'usage', '做为', '', '', '引文原文如此', '甲', now()
                from article;
            insert into proof_term values
                (nextval('proof_term_seq'), 'banned', '不用的词', '', '', '本报规定', '甲', now(), now(), 0);
            insert into tag_filing select nextval('tag_filing_seq'), min(id), '甲', now() from article;
            insert into tag_decision select min(id), 'star', 'yiye-xingye', 'accepted', 0.75 from tag_filing;
            insert into muted_term values ('从前内置的词', '甲', now());
            insert into inspection_run values
                (nextval('inspection_run_seq'), '2999-01-01', '', now(), 'proof-findings', 0, 4, 4, now());
            insert into inspection_finding
                select 'no-alt', repeat('7', 64), max(id), '有图的稿', '没有替代文字', '/desk/articles/photo/edit',
                    current_date, current_date + 30 from inspection_run;
            insert into inspection_tally select max(id), 'no-alt', 1, current_date + 30 from inspection_run;
            insert into backup_run values
                (nextval('backup_run_seq'), '2999-01-01', '', now(), now(), 'x.backup', false, now(), 1, 1, 0, 0, '', now(), '',
                    now(), null);
            insert into backup_table select max(id), 'star', 5, 5 from backup_run;
            insert into rendition select nextval('rendition_seq'), id, file, 480, 320, 1 from photo where file is not null;
            update article set public_state = 'withdrawn', withdrawn_reason = '有误', live_edition_id = null
                where slug = 'withdrawn';
            delete from proof_article where article_id = (select id from article where slug = 'withdrawn');
            """;

    @TempDir
    Path folder;

    @Test
    void what_is_lost_comes_back_to_the_last_row_and_file() throws Exception {
        var backup = folder.resolve("all.backup");
        var data = ReadyData.copy();
        Map<String, String> rows;
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, data)) {
            fill(data);
            rows = rows(data);
            assertDone(command(data, "backup", backup.toString()));
            assertThat(app.status("/articles/photo")).isEqualTo(200);
        }
        assertThat(rows.values()).filteredOn(text -> !text.isEmpty()).hasSizeGreaterThanOrEqualTo(ALL);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(command(data, "backup", backup.toString()).errors()).contains("已经存在，备份不覆盖旧文件");

        var other = ReadyData.copy();
        assertDone(command(other, "restore", backup.toString()));
        assertThat(files(other.resolve("media")))
                .isEqualTo(files(data.resolve("media")))
                .as("the photo, its copy as WebP and the document")
                .hasSize(3);
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, other)) {
            assertSameButForTheRestore(rows(other), rows);
            assertThat(app.errors()).doesNotContain("一次性口令", "首次导入");
            assertThat(app.status("/articles/photo")).isEqualTo(200);
            assertThat(app.status("/articles/withdrawn")).isIn(404, 410);
            Eventually.check(
                    "search finds it",
                    LIMIT,
                    () -> text(app, "/search?q=%E9%AA%91%E6%89%8B+%E7%83%AD%E6%B0%B4")
                            .contains("/articles/chuangjian-yiye-xingye-xing"));
        }
        assertThat(command(other, "audit", "verify").output()).contains("审计记录完整");
    }

    @Test
    void a_running_site_takes_a_restore_and_goes_on() throws Exception {
        var backup = folder.resolve("all.backup");
        var data = ReadyData.copy();
        // As many as give ids beyond those that a fresh site still holds of its first block.
        for (int i = 0; i < 30; i++) write("from-backup-" + i + ".md", "headline: 备份里的稿", "正文。");
        assertDone(command(data, "import", folder.resolve("in").toString(), "--publish"));
        assertDone(command(data, "backup", backup.toString()));

        var other = ReadyData.copy();
        var files = new PostgresFiles(other);
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, other)) {
            var first = files.ask("select epoch from ledger_head");
            assertDone(command(other, "restore", backup.toString()));
            assertThat(files.ask("select epoch from ledger_head")).isNotEqualTo(first);
            assertThat(app.status("/articles/from-backup-29")).isEqualTo(200);
            write("later.md", "headline: 恢复之后的稿", "正文。");
            assertDone(command(other, "import", folder.resolve("in/later.md").toString(), "--publish"));
            assertThat(app.status("/articles/later")).isEqualTo(200);

            AppProcess unasked = command(other, "restore", backup.toString());
            assertThat(unasked.exitCode()).isEqualTo(1);
            assertThat(unasked.errors()).contains("这里已有数据", "--replace");
            files.tell("create table notes as select 1 as one");
            AppProcess foreign = command(other, "restore", backup.toString(), "--replace");
            assertThat(foreign.exitCode()).isEqualTo(1);
            assertThat(foreign.errors()).contains("notes 不是星耀的");
            assertThat(app.status("/articles/later")).isEqualTo(200);
            files.tell("drop table notes");
            assertDone(command(other, "restore", backup.toString(), "--replace"));
            assertThat(app.status("/articles/later")).isEqualTo(404);
            assertThat(command(other, "audit", "verify").output()).contains("审计记录完整");
        }
    }

    @Test
    void a_restore_that_is_killed_leaves_what_was_there() throws Exception {
        var backup = folder.resolve("all.backup");
        var data = ReadyData.copy();
        try (AppProcess _ = AppProcess.serving(WITH_CONTENT, data)) {
            fill(data);
            assertDone(command(data, "backup", backup.toString()));
            write("later.md", "headline: 备份之后的稿", "正文。");
            assertDone(command(data, "import", folder.resolve("in/later.md").toString(), "--publish"));
            awaitProofread(new PostgresFiles(data));
        }
        var files = new PostgresFiles(data);
        Map<String, String> before = Map.of();
        for (var place : List.of("restore-photo-placed", "restore-rows-copied", "restore-before-commit")) {
            AppProcess killed = halted(place, data, "restore", backup.toString(), "--replace");
            assertThat(killed.exitCode()).as(killed.errors()).isEqualTo(KILLED);
            // The server outlives the application and still answers; it may not yet have noticed that nobody is there.
            Eventually.check(
                    "the killed transaction is over",
                    LIMIT,
                    () -> files.ask("select count(*) from pg_locks where mode = 'AccessExclusiveLock'")
                            .equals("0"));
            var now = rows(data);
            if (!before.isEmpty()) assertThat(now).as(place).isEqualTo(before);
            before = now;
            assertThat(now.getOrDefault("article", "")).contains("later");
        }
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, data)) {
            assertThat(rows(data)).isEqualTo(before);
            assertThat(app.status("/articles/later")).isEqualTo(200);
        }
    }

    @Test
    void a_backup_that_is_killed_leaves_no_file_and_the_next_clears_up() throws Exception {
        var backup = folder.resolve("all.backup");
        var data = ReadyData.copy();
        for (var place : List.of("backup-table-written", "backup-before-rename")) {
            AppProcess killed = halted(place, data, "backup", backup.toString());
            assertThat(killed.exitCode()).as(killed.errors()).isEqualTo(KILLED);
            assertThat(backup).doesNotExist();
        }
        assertDone(command(data, "backup", backup.toString()));
        assertThat(folder).isDirectoryContaining("glob:**/all.backup").isDirectoryNotContaining("glob:**aside*");
    }

    @Test
    void a_damaged_backup_is_refused_and_what_is_whole_of_it_comes_back_when_asked() throws Exception {
        var backup = folder.resolve("all.backup");
        var data = ReadyData.copy();
        try (AppProcess _ = AppProcess.serving(WITH_CONTENT, data)) {
            fill(data);
            assertDone(command(data, "backup", backup.toString()));
        }
        var damaged = folder.resolve("damaged.backup");
        var parts = Tampered.of(backup);
        var photo = parts.manifest().media().stream()
                .map(Manifest.MediaFile::name)
                .filter(name -> name.endsWith(".png"))
                .findFirst()
                .orElseThrow();
        var topics = parts.text(Layout.table("topic_alias"));
        parts.with(Layout.media(photo), "坏了")
                .with(Layout.table("topic_alias"), topics + "坏行\n")
                .sealed(damaged);

        var other = ReadyData.copy();
        AppProcess refused = command(other, "restore", damaged.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.errors()).contains("已损坏", "--salvage");
        AppProcess salvaged = command(other, "restore", damaged.toString(), "--salvage");
        assertThat(salvaged.exitCode()).as(salvaged.errors()).isEqualTo(1);
        assertThat(salvaged.output() + salvaged.errors())
                .contains("图片 " + photo, "表 topic_alias 的一行", "没能放回的都在 " + folder.resolve("damaged.backup.set-aside-"));
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, other)) {
            var files = new PostgresFiles(other);
            assertThat(app.status("/articles/photo")).isEqualTo(200);
            assertThat(files.ask("select count(*) > 0 from topic_alias")).isEqualTo("t");
            var set = setAside();
            assertThat(set.resolve("topic_alias.rows.txt")).hasContent("坏行");
            assertThat(set.resolve(photo)).hasContent("坏了");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(set)))
                    .isEqualTo("rwx------");
            // Beside a running site the same, by way of its owner.
            AppProcess again = command(other, "restore", damaged.toString(), "--salvage", "--replace");
            assertThat(again.exitCode()).as(again.errors()).isEqualTo(1);
            assertThat(again.errors()).contains("report.txt");
        }
        assertThat(command(other, "audit", "verify").output()).contains("审计记录完整");
    }

    private Path setAside() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(".set-aside-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void an_encrypted_backup_opens_by_its_phrase_alone_here_and_by_gpg() throws Exception {
        var backup = folder.resolve("all.backup.gpg");
        var locked = Start.plain()
                .option("-Dxingyao.home=" + Path.of("").toAbsolutePath())
                .environment("XINGYAO_BACKUP_PASSPHRASE", "一句很长的话");
        var data = ReadyData.copy();
        try (AppProcess _ = AppProcess.serving(locked, data)) {
            assertDone(AppProcess.done(locked, words(data, "backup", backup.toString())));
        }
        var other = ReadyData.copy();
        AppProcess without = command(other, "restore", backup.toString());
        assertThat(without.exitCode()).isEqualTo(1);
        assertThat(without.errors()).contains("备份文件加了密", "XINGYAO_BACKUP_PASSPHRASE");
        var wrong = AppProcess.done(
                locked.environment("XINGYAO_BACKUP_PASSPHRASE", "别的话"), words(other, "restore", backup.toString()));
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.errors()).contains("口令短语不对");
        assertDone(AppProcess.done(locked, words(other, "restore", backup.toString())));
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, other)) {
            assertThat(app.status("/articles/chuangjian-yiye-xingye-xing")).isEqualTo(200);
        }

        assumeTrue(Files.isExecutable(Path.of("/usr/bin/gpg")), "没有 gpg：apt-get install gnupg");
        var opened = folder.resolve("opened.backup");
        var gpg = new ProcessBuilder(
                        "gpg",
                        "--batch",
                        "--pinentry-mode",
                        "loopback",
                        "--passphrase",
                        "一句很长的话",
                        "--output",
                        opened.toString(),
                        "--decrypt",
                        backup.toString())
                .redirectErrorStream(true);
        var home = Files.createDirectory(
                folder.resolve("gnupg"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        gpg.environment().put("GNUPGHOME", home.toString());
        var running = gpg.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        assertDone(command(ReadyData.copy(), "restore", opened.toString()));
    }

    /** As the program of the sixth migration would have made it: without the tables and columns that came later. */
    @Test
    void a_backup_of_an_older_program_is_brought_up_to_date() throws Exception {
        var user = "7\told\t\t\\N\tf\t\\N\t2022-07-01 08:00:00+00\n";
        var head = "1\t0\t0\t" + "0".repeat(64) + "\t4df77745-b3d6-4b24-af63-9d93ba559bde\n";
        var backup = Tampered.empty()
                .with(Layout.table("app_user"), user)
                .with(Layout.table("ledger_head"), head)
                .with(new Manifest(
                        Manifest.PRODUCT,
                        "0.0.1",
                        "6",
                        "2022-07-01T00:00:00Z",
                        "4df77745-b3d6-4b24-af63-9d93ba559bde",
                        0,
                        List.of(
                                table(
                                        "app_user",
                                        user,
                                        "id",
                                        "name",
                                        "display_name",
                                        "password_hash",
                                        "must_change_password",
                                        "closed_at",
                                        "created_at"),
                                table("ledger_head", head, "id", "log_no", "audit_no", "audit_hash", "epoch")),
                        Map.of("app_user_seq", 51L),
                        List.of()))
                .sealed(folder.resolve("old.backup"));
        var data = ReadyData.copy();
        assertDone(command(data, "restore", backup.toString()));
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, data)) {
            var files = new PostgresFiles(data);
            assertThat(files.ask("select name from app_user where id = 7")).isEqualTo("old");
            assertThat(files.ask("select count(*) from sign_in_failure")).isEqualTo("0");
            assertThat(files.ask("select to_regclass('article_first_published_idx') is not null"))
                    .isEqualTo("t");
            assertThat(files.ask("select object from audit_log where no = 1 and action = 'restore'"))
                    .isEqualTo("database");
            assertThat(app.status("/q/health/ready")).isEqualTo(200);
        }
    }

    private static Manifest.Table table(String name, String rows, String... columns) {
        var counted = new Rows();
        var bytes = rows.getBytes(StandardCharsets.UTF_8);
        counted.write(bytes, 0, bytes.length);
        return new Manifest.Table(name, List.of(columns), counted.rows(), counted.sha256());
    }

    /** A photo, something unpublished, something withdrawn, an account, a token, and a row in every other table. */
    private void fill(Path data) throws Exception {
        write("photo.md", "headline: 有图的稿\nphotos:\n  - {key: a, file: a.png, caption: 说明。}", "![](photo:a)");
        ImageIO.write(
                new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("in/a.png").toFile());
        write("withdrawn.md", "headline: 要撤的稿", "正文。");
        assertDone(command(data, "import", folder.resolve("in").toString(), "--publish"));
        Files.createDirectories(folder.resolve("draft"));
        Files.writeString(folder.resolve("draft/draft.md"), "---\nheadline: 没发的稿\n---\n反斜杠 \\\\ 与制表\t符。\n");
        assertDone(command(data, "import", folder.resolve("draft").toString()));
        assertDone(command(data, "user", "add", "zhangsan", "--role", "editor"));
        assertDone(command(data, "token", "add", "导入机", "--role", "importer"));
        var files = new PostgresFiles(data);
        // The worker notes on the photo that it needs no smaller copies; later it would seem a change by the restore.
        Eventually.check(
                "no photo waits",
                LIMIT,
                () -> files.ask("select count(*) from photo where renditions_due and file is not null")
                        .equals("0"));
        awaitProofread(files);
        // A run at night would seem a change, too; THE_REST has one for a night to come, so that none begins.
        Eventually.check(
                "no inspection is under way",
                LIMIT,
                () -> files.ask("select count(*) from inspection_run where finished_at is null")
                        .equals("0"));
        files.tell(THE_REST);
        var pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var name = Digest.sha256(pdf) + ".pdf";
        Files.createDirectories(data.resolve("media").resolve(name.substring(0, 2)));
        Files.write(data.resolve("media").resolve(name.substring(0, 2)).resolve(name), pdf);
        files.tell("update policy_document set file = '" + name + "', file_bytes = 15");
    }

    /** What the proofreader still has to read would seem a change by the restore, too. Older scans were given up. */
    private static void awaitProofread(PostgresFiles files) {
        Eventually.check(
                "all is proofread",
                LIMIT,
                () -> files.ask("select count(*) from article a left join proof_article p on p.article_id = a.id"
                                        + " where (a.public_state = 'live') <> (p.article_id is not null)"
                                        + " or p.edition_id <> a.live_edition_id")
                                .equals("0")
                        && files.ask("select finished_at is not null from proof_scan order by version desc limit 1")
                                .equals("t"));
    }

    private static void assertSameButForTheRestore(Map<String, String> now, Map<String, String> then) {
        assertThat(now).containsOnlyKeys(then.keySet());
        then.forEach((table, rows) -> {
            var restored = now.getOrDefault(table, "");
            switch (table) {
                case "ledger_head" -> assertThat(restored).isNotEqualTo(rows);
                case "audit_log" ->
                    assertThat(restored.lines())
                            .containsAll(rows.lines().toList())
                            .hasSize((int) rows.lines().count() + 1);
                // The program makes them again.
                case "passage_vector" -> assertThat(restored).isEmpty();
                // Who stood between the two steps begins anew.
                case "half_sign_in" -> assertThat(restored).isEmpty();
                case "user_session" -> assertThat(restored).contains("::1").doesNotContain(",,::1");
                default -> assertThat(restored).as(table).isEqualTo(rows);
            }
        });
    }

    /** Each table, and the sequences as one more, with all rows as text. */
    private static Map<String, String> rows(Path data) throws Exception {
        var files = new PostgresFiles(data);
        Map<String, String> rows = new TreeMap<>();
        var names =
                files.ask("select string_agg(relname, ' ') from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relkind = 'r' and relname <> 'flyway_schema_history'");
        for (var table : names.split(" ")) {
            rows.put(
                    table,
                    files.ask(
                            "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from " + table + " t"));
        }
        rows.put(
                "sequences",
                files.ask("select string_agg(sequencename || last_value, ' ' order by sequencename)"
                        + " from pg_sequences where schemaname = 'public'"));
        return rows;
    }

    private static Map<String, String> files(Path media) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (var walk = Files.walk(media)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(media.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static String text(AppProcess app, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(app.address()).resolve(path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    private static AppProcess command(Path data, String... words) throws Exception {
        return AppProcess.done(WITH_CONTENT, words(data, words));
    }

    private static AppProcess halted(String place, Path data, String... words) throws Exception {
        return AppProcess.done(Start.plain().option("-Dxingyao.halt-at=" + place), words(data, words));
    }

    private static String[] words(Path data, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return all.toArray(String[]::new);
    }

    private static void assertDone(AppProcess command) throws Exception {
        assertThat(command.exitCode()).as(command.output() + command.errors()).isZero();
    }

    private void write(String name, String front, String body) throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(name), "---\n" + front + "\n---\n" + body + "\n");
    }
}
