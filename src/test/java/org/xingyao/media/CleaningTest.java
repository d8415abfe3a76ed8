package org.xingyao.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.Pictures;
import org.xingyao.text.Invalid;

/** Of a picture's file nothing is kept but the picture. */
class CleaningTest {
    private static final String PLACE = "GPS 35.2396 N 113.2418 E";

    @Test
    void where_and_how_a_photo_was_taken_is_taken_out_and_its_pixels_stay_as_they_are() throws IOException {
        var plain = Pictures.jpeg(40, 30, 1);
        var told = Pictures.asOfAPhone(plain, 1, PLACE);
        told = Pictures.with(told, 0xE1, "http://ns.adobe.com/xap/1.0/\0", bytes("<x:xmpmeta>" + PLACE));
        told = Pictures.with(told, 0xED, "Photoshop 3.0\0", bytes("8BIM " + PLACE));
        told = Pictures.with(told, 0xFE, "", bytes("comment " + PLACE));
        told = Pictures.with(told, 0xE2, "MPF\0", bytes(PLACE));
        told = joined(told, bytes("PK\3\4 a movie behind the photo " + PLACE));
        assertThat(text(told)).contains(PLACE);
        var clean = Cleaning.clean(told);
        assertThat(text(clean)).doesNotContain("GPS", "Exif", "xmp", "8BIM", "comment", "PK");
        assertThat(clean).isEqualTo(plain);
    }

    @Test
    void what_is_clean_already_keeps_its_name() throws IOException {
        for (var picture : new byte[][] {Pictures.jpeg(40, 30, 2), progressive(), Pictures.png(40, 30, 2)}) {
            var clean = Cleaning.clean(picture);
            assertThat(Cleaning.clean(clean)).isEqualTo(clean);
            assertThat(pixels(clean)).isEqualTo(pixels(picture));
        }
    }

    @Test
    void the_profile_that_its_colours_need_stays() throws IOException {
        var profile = Pictures.with(Pictures.jpeg(40, 30, 3), 0xE2, "ICC_PROFILE\0", bytes("\1\1profile"));
        assertThat(text(Cleaning.clean(profile))).contains("ICC_PROFILE");
    }

    /** The left half is red: the number says where it lies when the photo is the right way up. */
    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void a_photo_that_lay_on_its_side_is_turned(int orientation, String red) throws IOException {
        var clean = Cleaning.clean(Pictures.asOfAPhone(Pictures.jpeg(80, 40, 4), orientation, PLACE));
        assertThat(text(clean)).doesNotContain("Exif", "GPS");
        var image = ImageIO.read(new ByteArrayInputStream(clean));
        boolean onSide = orientation > 4;
        assertThat(image.getWidth()).isEqualTo(onSide ? 40 : 80);
        assertThat(image.getHeight()).isEqualTo(onSide ? 80 : 40);
        int x = image.getWidth() / 2;
        int y = image.getHeight() / 2;
        int there = switch (red) {
            case "left" -> image.getRGB(x - 10, y);
            case "right" -> image.getRGB(x + 10, y);
            case "top" -> image.getRGB(x, y - 10);
            default -> image.getRGB(x, y + 10);
        };
        assertThat((there >> 16 & 0xFF) > 150 && (there & 0xFF) < 100).isTrue();
    }

    @Test
    void texts_and_frames_of_a_png_go_and_its_pixels_stay() throws IOException {
        var plain = Pictures.png(40, 30, 5);
        var told = plain;
        for (var type : new String[] {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "acTL"})
            told = withChunk(told, type, bytes(type + PLACE));
        told = joined(told, bytes("<script>" + PLACE));
        var clean = Cleaning.clean(told);
        assertThat(text(clean)).doesNotContain("GPS", "tEXt", "script");
        assertThat(clean).isEqualTo(Cleaning.clean(plain));
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.95, 0.995})
    void a_file_that_breaks_off_is_refused(double part) throws IOException {
        for (var picture : new byte[][] {Pictures.jpeg(200, 100, 6), Pictures.png(200, 100, 6)}) {
            var cut = Arrays.copyOf(picture, (int) (picture.length * part));
            assertThatThrownBy(() -> Cleaning.clean(cut)).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void a_file_of_a_million_pieces_is_refused_before_it_takes_the_memory() throws IOException {
        var jpeg = Pictures.jpeg(40, 30, 8);
        var pieces = new ByteArrayOutputStream();
        var keptAndNot = new byte[] {(byte) 0xFF, (byte) 0xDD, 0, 4, 0, 0, (byte) 0xFF, (byte) 0xFE, 0, 2};
        pieces.write(jpeg, 0, 2);
        for (int i = 0; i < 1_000_000; i++) pieces.writeBytes(keptAndNot);
        pieces.write(jpeg, 2, jpeg.length - 2);
        assertThatThrownBy(() -> Cleaning.clean(pieces.toByteArray())).isInstanceOf(Invalid.class);
    }

    /** Whatever the bytes are: a picture, or a refusal that says what to do, and never another exception. */
    @Test
    void damaged_bytes_are_cleaned_or_refused() throws IOException {
        var random = new Random(7);
        for (var picture : new byte[][] {
            Pictures.asOfAPhone(Pictures.jpeg(60, 40, 7), 6, PLACE), progressive(), Pictures.png(60, 40, 7)
        }) {
            for (int i = 0; i < 400; i++) {
                var damaged = picture.clone();
                for (int n = 0; n < 3; n++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                try {
                    assertThat(text(Cleaning.clean(damaged))).doesNotContain(PLACE);
                } catch (Invalid refused) {
                    assertThat(refused.said()).contains("请");
                }
            }
        }
    }

    private static byte[] progressive() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new javax.imageio.IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] withChunk(byte[] png, String type, byte[] content) throws IOException {
        var chunk = ByteBuffer.allocate(content.length + 12);
        chunk.putInt(content.length).put(bytes(type)).put(content);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, content.length + 4);
        chunk.putInt((int) crc.getValue());
        int afterHead = 33;
        return joined(Arrays.copyOf(png, afterHead), chunk.array(), Arrays.copyOfRange(png, afterHead, png.length));
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
