package org.xingyao.ops.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.ops.directory.OwnerFile;
import org.xingyao.ops.directory.OwnerFile.Owner;
import org.xingyao.ops.directory.Refusal;

class OwnerDeskTest {
    private static final int FORBIDDEN = 403;

    @TempDir
    private Path home = Path.of("");

    private final Heard heard = new Heard();
    private @Nullable OwnerDesk desk;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectory(home.resolve("data"));
        Works works = new Works(List.of(new Copy(), new Refuse(), new Fail()));
        desk = OwnerDesk.open(home.resolve("data"), works);
    }

    @AfterEach
    void closeDesk() throws IOException {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void files_and_lines_travel_both_ways() throws IOException {
        Path sent = Files.createDirectories(home.resolve("sent/稿件"));
        Files.writeString(sent.resolve("一.md"), "问：什么是五星支部？");
        Files.writeString(sent.resolve("empty"), "");
        Files.createDirectories(home.resolve("sent/.git"));
        Files.writeString(home.resolve("sent/.git/config"), "a tool's");
        Path target = home.resolve("target/new");

        int code = call().deliver(new Errand("copy", List.of("甲", "--publish"), home.resolve("sent"), target), heard);

        assertThat(code).isEqualTo(7);
        assertThat(heard.lines).containsExactly("甲 --publish", "copied 稿件/empty", "copied 稿件/一.md");
        assertThat(target.resolve("稿件/一.md")).hasContent("问：什么是五星支部？");
        assertThat(target.resolve("稿件/empty")).isEmptyFile();
        assertThat(target.resolve(".git")).doesNotExist();
    }

    @Test
    void a_single_file_keeps_its_name() throws IOException {
        Path file = Files.writeString(home.resolve("稿.jsonl"), "{}\n".repeat(200_000));
        call().deliver(new Errand("copy", List.of("稿.jsonl"), file, home.resolve("target")), heard);
        assertThat(home.resolve("target/稿.jsonl")).hasSameBinaryContentAs(file);
    }

    @Test
    void nothing_of_a_command_is_left_in_the_data_directory() throws IOException {
        call().deliver(new Errand("copy", List.of("."), home.resolve("data"), home.resolve("target")), heard);
        assertThat(home.resolve("data")).isDirectoryNotContaining("glob:**aside*");
    }

    @Test
    void a_refusal_arrives_as_its_sentence_and_a_fault_without_its_stack() throws IOException {
        assertThat(call().deliver(Errand.of("refuse"), heard)).isEqualTo(1);
        assertThat(call().deliver(Errand.of("fail"), heard)).isEqualTo(1);
        assertThat(call().deliver(Errand.of("unheard-of"), heard)).isEqualTo(1);
        assertThat(heard.lines).isEmpty();
        assertThat(heard.errors).hasSize(3).first().isEqualTo("请先登录。");
        assertThat(heard.errors.get(2)).contains("unheard-of");
    }

    @Test
    void a_wrong_or_missing_secret_is_refused_before_any_work() throws IOException {
        assertThat(statusWith("not the secret")).isEqualTo(FORBIDDEN);
        assertThat(statusWith("")).isEqualTo(FORBIDDEN);
        Owner owner = owner();
        OwnerFile.in(home).write(new Owner(owner.port(), "not the secret", owner.pid()));
        assertThat(OwnerCall.to(home))
                .as("the desk could not prove what we ask")
                .isEmpty();
    }

    @Test
    void an_owner_that_is_gone_is_nobody() throws IOException {
        Owner owner = owner();
        closeDesk();
        assertThat(OwnerCall.to(home.resolve("data"))).isEmpty();
        OwnerFile.in(home).write(owner);
        assertThat(OwnerCall.to(home)).isEmpty();
    }

    @Test
    void a_caller_whose_stream_is_cut_gets_no_exit_code() throws IOException {
        OwnerCall call = call();
        closeDesk();
        assertThatThrownBy(() -> call.deliver(Errand.of("refuse"), heard)).isInstanceOf(IOException.class);
    }

    private OwnerCall call() throws IOException {
        return OwnerCall.to(home.resolve("data")).orElseThrow();
    }

    private Owner owner() throws IOException {
        return OwnerFile.in(home.resolve("data")).read().orElseThrow();
    }

    private int statusWith(String secret) throws IOException {
        URI address = URI.create("http://127.0.0.1:" + owner().port() + OwnerDesk.PATH);
        var connection = (HttpURLConnection) address.toURL().openConnection();
        if (!secret.isEmpty()) {
            connection.setRequestProperty(OwnerDesk.SECRET, secret);
        }
        return connection.getResponseCode();
    }

    /** What the caller's terminal showed. */
    private static final class Heard implements Console {
        private final List<String> lines = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();

        @Override
        public void line(String text) {
            lines.add(text);
        }

        @Override
        public void error(String sentence) {
            errors.add(sentence);
        }
    }

    private record Copy() implements Work {
        @Override
        public String name() {
            return "copy";
        }

        @Override
        public int run(WorkRequest request, Console console) throws IOException {
            console.line(String.join(" ", request.arguments()));
            try (var files = Files.walk(request.inbox())) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    Path relative = request.inbox().relativize(file);
                    Path copy = request.outbox().resolve(relative.toString());
                    Files.createDirectories(copy.resolve("..").normalize());
                    try (InputStream in = Files.newInputStream(file)) {
                        Files.copy(in, copy);
                    }
                    console.line("copied " + relative);
                }
            }
            return 7;
        }
    }

    private record Refuse() implements Work {
        @Override
        public String name() {
            return "refuse";
        }

        @Override
        public int run(WorkRequest request, Console console) {
            throw new Refusal("请先登录。");
        }
    }

    private record Fail() implements Work {
        @Override
        public String name() {
            return "fail";
        }

        @Override
        public int run(WorkRequest request, Console console) {
            throw new IllegalStateException("a fault of ours");
        }
    }
}
