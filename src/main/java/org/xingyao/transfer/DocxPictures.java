package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.FileReport;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Picture;
import org.xingyao.text.Invalid;
import org.xingyao.transfer.docx.DocxText;

/** Puts the pictures of a Word file into the media store; those of formats that we don't keep are made PNG, if they can be. */
@ApplicationScoped
class DocxPictures {
    /** Decoded, a picture takes four bytes a pixel. */
    private static final long MOST_PIXELS = 25_000_000;

    private final MediaStore media;

    DocxPictures(MediaStore media) {
        this.media = media;
    }

    /**
     * By the keys of the figures; one that can't be taken is missing, and a line says why.
     *
     * @param lines gets what happened to pictures
     */
    Map<String, Picture> store(DocxText text, List<FileReport.Line> lines) throws IOException {
        Map<String, Picture> stored = new HashMap<>();
        for (var picture : text.pictures().entrySet()) {
            var place = text.places().getOrDefault(picture.getKey(), "");
            try {
                stored.put(picture.getKey(), put(picture.getValue()));
            } catch (Invalid e) {
                var converted = png(picture.getValue());
                if (converted == null) {
                    lines.add(new FileReport.Line(place, "图片没有带入：" + e.said() + "；位置和说明留着，请补图"));
                } else {
                    stored.put(picture.getKey(), put(converted));
                    lines.add(new FileReport.Line(place, "图片不是 JPEG 或 PNG，已转成 PNG"));
                }
            }
        }
        return stored;
    }

    private Picture put(byte[] bytes) throws IOException {
        var file = Files.createTempFile("word", ".picture");
        try {
            Files.write(file, bytes);
            return media.put(file);
        } finally {
            Files.delete(file);
        }
    }

    /** GIF, BMP and TIFF; null for what Java can't draw, as the vector formats of Windows, and for absurd sizes. */
    private static byte @Nullable [] png(byte[] bytes) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return null;
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) return null;
                var out = new ByteArrayOutputStream();
                return ImageIO.write(reader.read(0), "png", out) ? out.toByteArray() : null;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Damaged: the remark says that it was not taken.
            return null;
        }
    }
}
