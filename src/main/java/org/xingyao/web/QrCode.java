package org.xingyao.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.quarkus.qute.TemplateData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text as a square of modules for a phone's camera, ready to be drawn as SVG in a template; nothing is fetched or run.
 *
 * @param size modules on each side, the quiet zone of four on each included
 * @param runs the dark modules, row by row
 */
@TemplateData
public record QrCode(int size, List<Run> runs) {
    /** Dark modules side by side. */
    public record Run(int x, int y, int length) {}

    /** Cameras look for it to know where the code ends. */
    private static final int QUIET_ZONE = 4;

    /** @throws IllegalArgumentException for more than some 1,600 characters, which no code holds */
    public static QrCode of(String text) {
        var hints = Map.of(
                EncodeHintType.CHARACTER_SET,
                StandardCharsets.UTF_8.name(),
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                QUIET_ZONE);
        try {
            // Asked for no size, it gives one module a dot.
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrCode(dots.getWidth(), runs(dots));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    private static List<Run> runs(BitMatrix dots) {
        var runs = new ArrayList<Run>();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (!dots.get(x, y)) continue;
                int from = x;
                while (x < dots.getWidth() && dots.get(x, y)) x++;
                runs.add(new Run(from, y, x - from));
            }
        }
        return List.copyOf(runs);
    }

    /** What an SVG path draws: one horizontal stroke for each run. */
    public String path() {
        var path = new StringBuilder();
        for (var run : runs) {
            path.append('M').append(run.x()).append(' ').append(run.y());
            path.append('h')
                    .append(run.length())
                    .append("v1h-")
                    .append(run.length())
                    .append('z');
        }
        return path.toString();
    }
}
