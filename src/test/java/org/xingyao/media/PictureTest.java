package org.xingyao.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.text.Invalid;

class PictureTest {
    @Test
    void a_picture_is_named_by_its_bytes_and_measured() throws IOException {
        var picture = Picture.examine(image("png", 8, 6));
        assertThat(picture.name()).matches("[0-9a-f]{64}\\.png");
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.width()).isEqualTo(8);
        assertThat(picture.height()).isEqualTo(6);
        assertThat(Picture.examine(image("jpg", 8, 6)).name()).endsWith(".jpg");
        assertThat(Picture.isName(picture.name())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg/>", "GIF89a", "%PDF-1.7", "<html>", "\u0089PNG"})
    void what_is_no_jpeg_or_png_is_refused(String bytes) {
        assertThatThrownBy(() -> Picture.examine(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("JPEG");
    }

    @ParameterizedTest
    @CsvSource({
        "GIF89a, GIF",
        "RIFFxxxxWEBPVP8 , WebP",
        "xxxxftypheic, HEIC",
        "xxxxftypavif, AVIF",
        "BM, BMP",
        "II*\0xx, TIFF"
    })
    void a_picture_of_another_kind_is_called_by_its_name(String bytes, String name) {
        assertThatThrownBy(() -> Picture.examine(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("这是 " + name);
    }

    @Test
    void a_picture_that_claims_an_absurd_size_is_refused_before_it_is_decoded() throws IOException {
        var bomb = image("png", 8, 6);
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
        assertThatThrownBy(() -> Picture.examine(bomb))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("像素过大");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../etc/passwd", "\u0000"})
    void only_a_hash_with_an_ending_is_a_name(String text) {
        assertThat(Picture.isName(text)).isFalse();
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
