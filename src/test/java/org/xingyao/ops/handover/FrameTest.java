package org.xingyao.ops.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    @TempDir
    private Path home = Path.of("");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final FrameWriter writer = new FrameWriter(bytes);

    @Test
    void what_was_written_is_read_in_order() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "内容");
        writer.text(FrameKind.LINE, "第一行\n仍是第一行");
        writer.file(new RelativePath("甲/乙.md"), file);
        writer.text(FrameKind.LINE, "");
        writer.exit(3);
        List<String> lines = new ArrayList<>();
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        assertThat(read(bytes.toByteArray(), inbox, lines)).isEqualTo(3);
        assertThat(lines).containsExactly("第一行\n仍是第一行", "");
        assertThat(inbox.resolve("甲/乙.md")).hasContent("内容");
    }

    @Test
    void a_stream_cut_anywhere_is_an_error() throws IOException {
        writer.text(FrameKind.LINE, "行");
        writer.file(new RelativePath("a"), Files.writeString(home.resolve("file"), "content"));
        writer.exit(0);
        byte[] whole = bytes.toByteArray();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(part, home, new ArrayList<>()))
                    .as("cut to %d bytes", part.length)
                    .isInstanceOf(EOFException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out",
                "../made/out",
                "a/../../out",
                "/etc/out",
                "",
                ".",
                "a/..",
                "..\\out",
                "a\0b",
                "link/out",
                "linked"
            })
    void a_name_that_leads_out_of_the_directory_is_refused(String name) throws IOException {
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        Files.createSymbolicLink(inbox.resolve("link"), home);
        Files.createSymbolicLink(inbox.resolve("linked"), home.resolve("out"));
        writer.file(new RelativePath(name), Files.writeString(home.resolve("file"), "content"));
        writer.exit(0);
        assertThatThrownBy(() -> read(bytes.toByteArray(), inbox, new ArrayList<>()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("file name");
        assertThat(home.resolve("out")).doesNotExist();
        assertThat(home.resolve("made")).as("not even a directory").doesNotExist();
    }

    @Test
    void a_text_of_absurd_length_is_refused_before_memory_is_taken() {
        byte[] absurd = {(byte) FrameKind.LINE.mark(), 127, 127, 127, 127};
        assertThatThrownBy(() -> read(absurd, home, new ArrayList<>())).hasMessageContaining("length");
    }

    @Test
    void something_else_than_a_frame_is_refused() {
        byte[] page = "HTTP/1.1 200 OK".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(page, home, new ArrayList<>())).hasMessageContaining("Not a frame");
    }

    private static int read(byte[] bytes, Path files, List<String> lines) throws IOException {
        return new FrameReader(new ByteArrayInputStream(bytes), files).readAll(lines::add);
    }
}
