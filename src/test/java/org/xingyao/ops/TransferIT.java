package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.ReadyData;

/** Articles in and out by the commands, with the packaged application, beside a running site and alone. */
class TransferIT {
    private static final String QA = "/articles/chuangjian-yiye-xingye-xing";
    private static final Start WITH_CONTENT =
            Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());

    @TempDir
    Path folder;

    @Test
    void what_one_site_exports_another_imports_and_kill_9_loses_nothing_in_between() throws Exception {
        var data = ReadyData.copy();
        var exported = folder.resolve("exported");
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, data)) {
            write("good.md", "headline: 新稿", "正文。");
            write("bad.md", "headline: 坏稿\nregions: [某某县]", "正文。");
            AppProcess imported =
                    done("import", folder.resolve("in").toString(), "--publish", "--data", data.toString());
            assertThat(imported.exitCode()).isEqualTo(1);
            assertThat(imported.output()).contains("bad.md 第 3 行", "某某县", "新增 1 篇", "未导入 1 篇");
            assertThat(app.status("/articles/good")).isEqualTo(200);
            assertThat(app.status("/articles/bad")).isEqualTo(404);
            app.killHard();
        }
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, data)) {
            assertThat(app.status("/articles/good")).isEqualTo(200);
            assertThat(done("export", exported.toString(), "--data", data.toString())
                            .exitCode())
                    .isZero();
        }
        assertThat(done("audit", "verify", "--data", data.toString()).output()).contains("审计记录完整");

        var other = ReadyData.copy();
        assertThat(done("import", exported.toString(), "--publish", "--data", other.toString())
                        .exitCode())
                .isZero();
        var again = folder.resolve("again");
        assertThat(done("export", again.toString(), "--data", other.toString()).exitCode())
                .isZero();
        assertThat(files(again)).isEqualTo(files(exported)).hasSize(5);
        try (AppProcess app = AppProcess.serving(WITH_CONTENT, other)) {
            assertThat(app.status(QA)).isEqualTo(200);
        }
    }

    @Test
    void accounts_and_tokens_are_made_once_and_refused_in_one_sentence() throws Exception {
        var data = ReadyData.copy().toString();
        assertThat(done("user", "add", "zhangsan", "--role", "editor", "--data", data)
                        .output())
                .contains("已建账号 zhangsan（责任编辑）", "一次性口令：");
        AppProcess twice = done("user", "add", "ZhangSan", "--role", "editor", "--data", data);
        assertThat(twice.exitCode()).isEqualTo(1);
        assertThat(twice.errors()).contains("已有账号“zhangsan”，请换一个登录名。");
        AppProcess boss = done("user", "add", "lisi", "--role", "boss", "--data", data);
        assertThat(boss.exitCode()).isEqualTo(1);
        assertThat(boss.errors()).contains("没有角色 boss", "section-chief");
        assertThat(done("token", "add", "导入机", "--role", "importer", "--data", data)
                        .output()
                        .strip())
                .matches("xy_[A-Za-z0-9]{40}");
    }

    @Test
    void a_password_that_a_crash_kept_from_being_shown_is_replaced_at_the_next_start() throws Exception {
        var data = ReadyData.copy();
        AppProcess halted = AppProcess.done(
                Start.plain().option("-Dxingyao.halt-at=admin-password-made"),
                "run",
                "--port",
                "0",
                "--data",
                data.toString());
        assertThat(halted.exitCode()).isEqualTo(137);
        assertThat(halted.errors()).doesNotContain("一次性口令");
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(app.errors()).contains("管理员账号 admin 的一次性口令：");
        }
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(app.errors()).doesNotContain("一次性口令");
        }
    }

    private static AppProcess done(String... arguments) throws Exception {
        return AppProcess.done(WITH_CONTENT, arguments);
    }

    private void write(String name, String front, String body) throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(name), "---\n" + front + "\n---\n" + body + "\n");
    }

    private static Map<String, String> files(Path folder) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
