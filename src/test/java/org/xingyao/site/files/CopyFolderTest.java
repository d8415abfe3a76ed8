package org.xingyao.site.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.text.Refused;

class CopyFolderTest {
    private static final byte[] SHORT = "短".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LONG = "长".repeat(1000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path place;

    private Path root = Path.of("");

    @BeforeEach
    void makeTheFolder() throws IOException {
        root = Files.createDirectory(place.resolve("site"));
    }

    @Test
    void a_text_worth_it_has_its_small_form_beside_it() throws IOException {
        try (var folder = CopyFolder.of(root)) {
            folder.write("a/index.html", LONG);
            folder.write("a/small.html", SHORT);
            folder.write("a/photo.jpg", LONG);
        }
        try (var in =
                new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(root.resolve("a/index.html.gz"))))) {
            assertThat(in.readAllBytes()).isEqualTo(LONG);
        }
        assertThat(root.resolve("a/index.html")).hasBinaryContent(LONG);
        assertThat(root.resolve("a/small.html.gz")).doesNotExist();
        assertThat(root.resolve("a/photo.jpg.gz")).doesNotExist();
        try (var folder = CopyFolder.of(root)) {
            folder.write("a/index.html", SHORT);
        }
        assertThat(root.resolve("a/index.html.gz")).doesNotExist();
    }

    @Test
    void what_somebody_else_put_there_is_not_overwritten_and_keeps_its_folder() throws IOException {
        try (var folder = CopyFolder.of(root)) {
            folder.write("a/index.html", LONG);
            Files.writeString(root.resolve("a/theirs.txt"), "theirs");
            Files.writeString(root.resolve("robots.txt"), "theirs");
            assertThatThrownBy(() -> folder.write("robots.txt", SHORT)).isInstanceOf(FileAlreadyExistsException.class);
            folder.remove("a/index.html");
            folder.write("b/c/index.html", SHORT);
            folder.remove("b/c/index.html");
        }
        assertThat(root.resolve("robots.txt")).hasContent("theirs");
        assertThat(root.resolve("a")).isDirectoryContaining("glob:**/theirs.txt");
        assertThat(root.resolve("a/index.html")).doesNotExist();
        assertThat(root.resolve("a/index.html.gz")).doesNotExist();
        assertThat(root.resolve("b")).doesNotExist();
    }

    @Test
    void after_a_run_that_was_cut_short_its_files_are_known_as_ours() throws IOException {
        try (var folder = CopyFolder.of(root)) {
            folder.write("a/index.html", SHORT);
            Files.writeString(root.resolve(".xingyao-site/part-9"), "half");
        }
        try (var folder = CopyFolder.of(CopyPlace.checked(root, place.resolve("data")))) {
            assertThat(folder.register()).isEqualTo(Register.EMPTY);
            assertThat(folder.own()).containsExactly("a/index.html");
            folder.write("a/index.html", LONG);
            assertThat(root.resolve(".xingyao-site/part-9")).doesNotExist();
        }
        assertThat(root.resolve("a/index.html")).hasBinaryContent(LONG);
    }

    @Test
    void the_register_takes_over_from_the_list_of_what_was_begun() throws IOException {
        var home = new Copied(Address.of("/"), "index.html", SHORT.length, "ab", 1, Set.of(), List.of());
        try (var folder = CopyFolder.of(root)) {
            folder.write("index.html", SHORT);
            folder.finish(new Register(Standing.NONE, Map.of(home.address(), home)));
        }
        assertThat(root.resolve(".xingyao-site/begun")).isEmptyFile();
        try (var folder = CopyFolder.of(root)) {
            assertThat(folder.register().pages()).containsValue(home);
            assertThat(folder.own()).containsExactly("index.html");
            assertThat(folder.holds(home)).isTrue();
            Files.writeString(root.resolve("index.html"), "");
            assertThat(folder.holds(home)).isFalse();
        }
    }

    @Test
    void two_runs_never_write_at_once() throws IOException {
        try (var _ = CopyFolder.of(root)) {
            assertThatThrownBy(() -> CopyFolder.of(root))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("请等它结束");
        }
        CopyFolder.of(root).close();
    }

    @Test
    void a_place_that_is_not_ours_is_refused_in_one_sentence() throws IOException {
        var data = Files.createDirectory(place.resolve("data"));
        Files.writeString(root.resolve("theirs.html"), "theirs");
        Files.writeString(place.resolve("file"), "");
        refused(root, data, "已有别的文件");
        refused(data.resolve("site"), data, "数据目录");
        refused(place, data, "数据目录");
        refused(place.resolve("file"), data, "不是目录");
        refused(place.resolve("file").resolve("site"), data, "建不了目录");
        assertThat(root.resolve("theirs.html")).hasContent("theirs");
    }

    private static void refused(Path wanted, Path data, String because) {
        assertThatThrownBy(() -> CopyPlace.checked(wanted, data))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }
}
