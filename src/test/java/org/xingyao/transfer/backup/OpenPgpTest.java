package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.text.Refused;

class OpenPgpTest {
    private static final String PHRASE = "一句很长、别人猜不到的话";

    @TempDir
    Path folder;

    private final byte[] plain = bytes(300_000);

    @Test
    void what_went_in_comes_out_by_the_same_phrase() throws IOException {
        var out = new ByteArrayOutputStream();
        var locked = locked();
        assertThat(OpenPgp.decrypt(new ByteArrayInputStream(locked), PHRASE, out))
                .isTrue();
        assertThat(out.toByteArray()).isEqualTo(plain);
        assertThat(OpenPgp.isIt(Files.write(folder.resolve("locked"), locked))).isTrue();
    }

    @Test
    void by_another_phrase_nothing_comes_out() throws IOException {
        var locked = locked();
        for (int i = 0; i < 5; i++) {
            var wrong = "别的话" + i;
            assertThatThrownBy(
                            () -> OpenPgp.decrypt(new ByteArrayInputStream(locked), wrong, new ByteArrayOutputStream()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("口令短语不对");
        }
    }

    @Test
    void a_changed_bit_is_seen() throws IOException {
        var locked = locked();
        locked[200_000] ^= 1;
        assertThat(OpenPgp.decrypt(new ByteArrayInputStream(locked), PHRASE, new ByteArrayOutputStream()))
                .isFalse();
    }

    @Test
    void of_one_that_was_cut_comes_out_what_stood_before() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(OpenPgp.decrypt(new ByteArrayInputStream(Arrays.copyOf(locked(), 250_000)), PHRASE, out))
                .isFalse();
        assertThat(out.size()).isGreaterThan(150_000);
        assertThat(out.toByteArray()).isEqualTo(Arrays.copyOf(plain, out.size()));
    }

    @Test
    void a_zip_a_text_and_nothing_are_none() throws IOException {
        assertThat(OpenPgp.isIt(Files.writeString(folder.resolve("zip"), "PK\u0003\u0004")))
                .isFalse();
        assertThat(OpenPgp.isIt(Files.writeString(folder.resolve("text"), "备份", StandardCharsets.UTF_16)))
                .isFalse();
        assertThat(OpenPgp.isIt(Files.createFile(folder.resolve("empty")))).isFalse();
        assertThat(OpenPgp.isIt(folder.resolve("nowhere"))).isFalse();
    }

    private byte[] locked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var locking = OpenPgp.encrypting(out, PHRASE)) {
            locking.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int many) {
        var bytes = new byte[many];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
