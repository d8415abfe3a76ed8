package org.xingyao.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiesTest {
    private static final long LARGE_FILE = 10_000_000;

    @TempDir
    Path folder;

    @Test
    void a_photo_is_copied_whole_and_cut_as_jpeg_and_as_webp() throws IOException {
        assertThat(kinds(photo(1200, 800), 50, 50, LARGE_FILE))
                .containsExactlyInAnyOrder(
                        "WHOLE jpeg 480×320",
                        "WHOLE jpeg 960×640",
                        "WHOLE webp 480×320",
                        "WHOLE webp 960×640",
                        "WHOLE webp 1200×800",
                        "WIDE jpeg 480×270",
                        "WIDE jpeg 960×540",
                        "WIDE jpeg 1200×675",
                        "WIDE webp 480×270",
                        "WIDE webp 960×540",
                        "WIDE webp 1200×675",
                        "CARD jpeg 240×180",
                        "CARD jpeg 480×360",
                        "CARD webp 240×180",
                        "CARD webp 480×360",
                        "SQUARE jpeg 600×600");
    }

    @Test
    void a_large_photo_has_a_webp_of_sixteen_hundred_dots_and_none_of_its_own_width() throws IOException {
        assertThat(kinds(photo(2000, 1000), 50, 50, LARGE_FILE))
                .contains("WHOLE jpeg 1600×800", "WHOLE webp 1600×800")
                .noneMatch(kind -> kind.contains("2000"));
    }

    @Test
    void a_webp_weighs_less_than_the_jpeg_of_the_same_look() throws IOException {
        var copies = copies(photo(1200, 800), 50, 50, LARGE_FILE);
        assertThat(bytes(copies, "image/webp", 960)).isLessThan(bytes(copies, "image/jpeg", 960));
    }

    /** In the four corners and the middle: whatever is cut off, the spot is not. */
    @ParameterizedTest
    @CsvSource({"3, 5", "97, 5", "3, 95", "97, 95", "50, 50", "50, 20"})
    void what_lies_in_the_focus_is_in_every_copy(int focusX, int focusY) throws Throwable {
        for (int[] size : new int[][] {{1200, 900}, {700, 1400}, {1800, 600}}) {
            var image = photo(size[0], size[1]);
            var canvas = image.createGraphics();
            canvas.setColor(Color.MAGENTA);
            int x = size[0] * focusX / 100;
            int y = size[1] * focusY / 100;
            canvas.fillOval(x - 25, y - 25, 50, 50);
            canvas.dispose();
            var copies = copies(image, focusX, focusY, LARGE_FILE);
            assertThat(copies).hasSizeGreaterThan(10);
            for (var copy : copies) {
                var picture = copy.mediaType().equals(Rendition.WEBP)
                        ? DecodedWebP.of(copy.bytes())
                        : ImageIO.read(new ByteArrayInputStream(copy.bytes()));
                assertThat(picture.getWidth()).isEqualTo(copy.width());
                assertThat(picture.getHeight()).isEqualTo(copy.height());
                assertThat(hasSpot(picture))
                        .as("%s %s %d of %dx%d", copy.crop(), copy.mediaType(), copy.width(), size[0], size[1])
                        .isTrue();
            }
        }
    }

    @Test
    void a_picture_that_can_be_seen_through_stays_so_as_webp_and_is_white_where_it_is_cut() throws Throwable {
        var image = new BufferedImage(1000, 750, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, 500, 750);
        canvas.dispose();
        var copies = copies(image, 50, 50, LARGE_FILE);
        assertThat(copies.stream().filter(copy -> copy.crop() == Crop.WHOLE))
                .allMatch(copy -> copy.mediaType().equals(Rendition.WEBP))
                .hasSize(3);
        for (var copy : copies) {
            if (!copy.mediaType().equals(Rendition.WEBP)) continue;
            int right = DecodedWebP.of(copy.bytes()).getRGB(copy.width() - 10, 10);
            if (copy.crop() == Crop.WHOLE) assertThat(right >>> 24).isZero();
            else assertThat(new Color(right).getGreen()).isGreaterThan(240);
        }
    }

    @Test
    void a_picture_that_only_could_be_seen_through_is_copied_like_any_other() throws IOException {
        var image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().drawImage(photo(600, 400), 0, 0, null);
        assertThat(kinds(image, 50, 50, LARGE_FILE)).contains("WHOLE jpeg 480×320");
    }

    @Test
    void a_small_picture_gets_a_webp_of_its_own_width_and_no_place_it_is_too_small_for() throws IOException {
        assertThat(kinds(photo(300, 200), 50, 50, LARGE_FILE))
                .containsExactlyInAnyOrder(
                        "WHOLE webp 300×200",
                        "CARD jpeg 240×180",
                        "CARD webp 240×180",
                        "CARD jpeg 266×200",
                        "CARD webp 266×200");
        assertThat(kinds(photo(30, 20), 50, 50, LARGE_FILE)).containsExactly("WHOLE webp 30×20");
    }

    @Test
    void a_drawing_that_weighs_less_as_it_came_is_shown_as_it_came() throws IOException {
        assertThat(kinds(photo(800, 600), 50, 50, 500)).noneMatch(kind -> kind.startsWith("WHOLE webp"));
    }

    @Test
    void what_is_higher_than_the_format_can_hold_has_no_webp() throws IOException {
        assertThat(kinds(photo(100, 16_400), 50, 50, LARGE_FILE)).isEmpty();
    }

    @Test
    void where_there_is_no_encoder_jpegs_are_made_alone() throws IOException {
        var copies = new Copies(null).of(new Copies.Source(photo(1200, 800), 1200, LARGE_FILE, 50, 50));
        assertThat(copies).hasSize(8).allMatch(copy -> copy.mediaType().equals(Rendition.JPEG));
    }

    @Test
    void another_kind_of_processor_is_told_by_its_name() {
        var here = System.setProperty("os.arch", "loongarch64");
        try {
            assertThatThrownBy(() -> WebP.load(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("loongarch64");
        } finally {
            System.setProperty("os.arch", here);
        }
    }

    @Test
    void the_encoder_leaves_no_file_behind() throws IOException {
        WebP.load(folder.resolve("new"));
        try (var left = Files.list(folder.resolve("new"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void nothing_here_reads_webp_and_one_that_is_sent_in_is_told_what_to_do() throws IOException {
        var webp = WebP.load(folder).write(photo(60, 40), 78);
        assertThat(new String(webp, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("RIFF");
        assertThat(ImageIO.getImageReadersByMIMEType("image/webp").hasNext()).isFalse();
        assertThat(ImageIO.getImageReadersBySuffix("webp").hasNext()).isFalse();
        assertThatThrownBy(() -> Picture.examine(webp)).hasMessage("这是 WebP 图片，请存成 JPEG 或 PNG 格式再传");
        assertThat(Picture.isName("0".repeat(64) + ".webp")).isFalse();
    }

    private List<String> kinds(BufferedImage image, int focusX, int focusY, long bytes) throws IOException {
        return copies(image, focusX, focusY, bytes).stream()
                .map(copy -> copy.crop() + copy.mediaType().replace("image/", " ") + " " + copy.width() + "×"
                        + copy.height())
                .toList();
    }

    private List<Copies.Copy> copies(BufferedImage image, int focusX, int focusY, long bytes) throws IOException {
        return new Copies(WebP.load(folder)).of(new Copies.Source(image, image.getWidth(), bytes, focusX, focusY));
    }

    private static int bytes(List<Copies.Copy> copies, String mediaType, int width) {
        return copies.stream()
                .filter(copy -> copy.crop() == Crop.WHOLE && copy.width() == width)
                .filter(copy -> copy.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow()
                .bytes()
                .length;
    }

    /** As grainy as a photo, green and grey. */
    private static BufferedImage photo(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.DARK_GRAY, width, height, Color.GREEN));
        canvas.fillRect(0, 0, width, height);
        var random = new Random(1);
        for (int i = 0; i < width * height / 400; i++) {
            canvas.setColor(new Color(random.nextInt(120), 100 + random.nextInt(120), random.nextInt(120)));
            canvas.fillOval(random.nextInt(width), random.nextInt(height), 12, 9);
        }
        canvas.dispose();
        return image;
    }

    private static boolean hasSpot(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var colour = new Color(image.getRGB(x, y));
                if (colour.getRed() > 180 && colour.getBlue() > 180 && colour.getGreen() < 110) return true;
            }
        }
        return false;
    }
}
