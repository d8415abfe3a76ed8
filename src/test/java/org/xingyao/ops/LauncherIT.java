package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.ReadyData;

/** The launcher in a copy of the project whose path has spaces and Chinese in it. */
class LauncherIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Path project = Path.of("");
    private Path elsewhere = Path.of("");

    /** What one call of the launcher said and how it ended. */
    private record Said(String text, int exit) {}

    @BeforeEach
    void copyProject() throws Exception {
        elsewhere = ReadyData.emptyDirectory();
        project = Files.createDirectories(elsewhere.resolve("星耀 cms"));
        Files.createDirectories(project.resolve("src/main"));
        Files.createDirectories(project.resolve(".mvn"));
        Files.createDirectories(project.resolve("target"));
        for (String file : List.of("xingyao", "pom.xml")) {
            Files.copy(Path.of(file), project.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path built = Objects.requireNonNull(Start.plain().jar().getParent());
        Files.createSymbolicLink(project.resolve("target/quarkus-app"), built);
        Files.createFile(project.resolve("target/.built"));
        Files.setLastModifiedTime(
                project.resolve("target/.built"), FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void it_works_from_any_directory_through_a_link_in_a_bare_locale() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), project.resolve("xingyao"));
        Path data = ReadyData.copy();
        Said said = call(link, "PATH", System.getenv("PATH"), "status", "--data", data.toString());
        assertThat(said.text()).contains("版本：" + Version.NUMBER);
        assertThat(said.exit()).isZero();
        Said chinese = call(link, "PATH", System.getenv("PATH"), "import", "没有的 文件.md", "--data", data.toString());
        assertThat(chinese.text()).contains("没有的 文件.md").hasLineCount(1);
        assertThat(chinese.exit()).isEqualTo(1);
    }

    @Test
    void without_a_command_it_lists_them() throws Exception {
        Said said = call(project.resolve("xingyao"), "PATH", System.getenv("PATH"));
        assertThat(said.text()).contains("run", "test", "import", "bench");
        assertThat(said.exit()).isZero();
    }

    @Test
    void without_a_jdk_it_says_in_a_sentence_how_to_get_one() throws Exception {
        Path launcher = project.resolve("xingyao");
        Files.writeString(launcher, Files.readString(launcher).replace("wanted_java=25", "wanted_java=99"));
        Said said = call(launcher, "PATH", System.getenv("PATH"), "run");
        assertThat(said.text()).contains("没有找到 JDK 99", "JAVA_HOME").hasLineCount(1);
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void a_changed_source_is_built_and_a_failed_build_tells_its_reason() throws Exception {
        changeSource();
        Path tools = tools("echo '[ERROR] Changed.java:[1,1] class expected'; exit 1");
        Said said = call(project.resolve("xingyao"), "PATH", tools + ":" + System.getenv("PATH"), "status");
        assertThat(said.text()).contains("正在构建", "class expected", "构建失败", "build.log");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void ctrl_c_during_a_build_ends_the_build_too() throws Exception {
        changeSource();
        Path pid = elsewhere.resolve("pid");
        Path tools = tools("echo $$ > '" + pid + "'; exec sleep 600");
        Process launcher = new ProcessBuilder(
                        "setsid",
                        "env",
                        "--default-signal=INT",
                        "PATH=" + tools + ":" + System.getenv("PATH"),
                        project.resolve("xingyao").toString(),
                        "run")
                .redirectErrorStream(true)
                .redirectOutput(elsewhere.resolve("said").toFile())
                .start();
        Eventually.check("the build runs", LIMIT, () -> Files.size(pid) > 0);
        new ProcessBuilder("sh", "-c", "kill -INT -" + launcher.pid()).start().waitFor();
        assertThat(launcher.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(130);
        assertThat(ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())))
                .isEmpty();
    }

    private void changeSource() throws IOException {
        Path source = Files.createFile(project.resolve("src/main/Changed.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(120)));
    }

    private static Path tools(String maven) throws IOException {
        Path tools = ReadyData.emptyDirectory();
        program(tools, "mvn", maven);
        program(tools, "node", "exit 0");
        program(tools, "npm", "exit 0");
        return tools;
    }

    private static void program(Path folder, String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said call(Path launcher, String variable, String value, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("XINGYAO_"));
        builder.environment().put("LANG", "C");
        builder.environment().put(variable, value);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(text, process.waitFor());
    }
}
