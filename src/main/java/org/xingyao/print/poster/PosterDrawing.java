package org.xingyao.print.poster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.xingyao.print.type.Typeface;
import org.xingyao.web.QrCode;

/** Draws a poster, from the top to the foot. All measures are dots. */
final class PosterDrawing {
    static final int WIDTH = 1080;
    static final int HEIGHT = 1440;

    private static final int MARGIN = 90;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int FOOT = 1088;
    private static final int CODE = 264;

    /** Of running text, and what a panel leaves free on either side. */
    private static final int SIZE = 37;

    private static final double LEADING = 1.6;
    private static final int INDENT = 34;

    /** Half the height of a Chinese character over the line it stands on, as a part of its size. */
    private static final double BASELINE = 0.38;

    /** The colours of the site's light pages. */
    private static final Color PAPER = new Color(0xfffdf9);

    private static final Color INK = new Color(0x1f1b16);
    private static final Color QUIET = new Color(0x5f574d);
    private static final Color RED = new Color(0xa4161a);
    private static final Color PANEL = new Color(0xf6f1e7);
    private static final Color LINE = new Color(0xddd5c8);

    private final Graphics2D canvas;
    private final Lettering regular;
    private final Lettering bold;
    private double y;

    private PosterDrawing(Graphics2D canvas, Lettering regular, Lettering bold) {
        this.canvas = canvas;
        this.regular = regular;
        this.bold = bold;
    }

    /** A PNG. */
    static byte[] draw(PosterText text) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        try (var regular = new Lettering(Typeface.REGULAR, text.letters());
                var bold = new Lettering(Typeface.BOLD, text.letters())) {
            new PosterDrawing(canvas, regular, bold).all(text);
        } finally {
            canvas.dispose();
        }
        var out = new ByteArrayOutputStream();
        // Left alone, ImageIO would write it into a temporary file first.
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }

    private void all(PosterText text) throws IOException {
        box(PAPER, 0, 0, WIDTH, HEIGHT);
        box(RED, 0, 0, WIDTH, 20);
        y = 76;
        paragraph(RED, bold, new Paragraph.Setting(bold, ROOM, 1.3).fill(text.site(), 46, 1), MARGIN);
        y += 18;
        box(RED, MARGIN, y, 120, 5);
        y += 52;
        if (!text.over().isEmpty()) {
            paragraph(RED, regular, new Paragraph.Setting(regular, ROOM, 1.45).fill(text.over(), 34, 2), MARGIN);
            y += 14;
        }
        var headline = new Paragraph.Setting(bold, ROOM, 1.32).balance(text.headline(), 4, 88, 78, 70, 62, 54, 46);
        paragraph(INK, bold, headline, MARGIN);
        y += 34;
        words(text);
        foot(text);
    }

    private void words(PosterText text) throws IOException {
        if (!text.question().isEmpty()) answer(text);
        else
            for (var lead : List.of(text.lead(), text.more())) {
                paragraph(QUIET, regular, above(lead, ROOM, 0), MARGIN);
                y += 16;
            }
    }

    /** A question and its short answer, in a panel. */
    private void answer(PosterText text) throws IOException {
        int inside = ROOM - 2 * INDENT;
        double top = y;
        var question = new Paragraph.Setting(bold, inside, 1.5).fill(text.question(), SIZE, 2);
        y += 24 + question.height() + 8;
        var answer = above(text.lead(), inside, 24);
        double height = y + answer.height() + 24 - top;
        box(PANEL, MARGIN, top, ROOM, height);
        box(RED, MARGIN, top, 7, height);
        y = top + 24;
        paragraph(INK, bold, question, MARGIN + INDENT);
        y += 8;
        paragraph(INK, regular, answer, MARGIN + INDENT);
    }

    /** As much of a text as there is room for between here and the foot. */
    private Paragraph above(String text, double width, double below) throws IOException {
        int lines = (int) ((FOOT - 40 - below - y) / (SIZE * LEADING));
        return new Paragraph.Setting(regular, width, LEADING).fill(text, SIZE, Math.max(0, lines));
    }

    private void foot(PosterText text) throws IOException {
        box(LINE, MARGIN, FOOT, ROOM, 2);
        double left = FOOT + 36.0;
        code(text.address(), WIDTH - MARGIN - CODE, (int) left);
        double room = ROOM - CODE - 40.0;
        y = left + 40;
        paragraph(INK, bold, new Paragraph.Setting(bold, room, 1.5).fill(text.scan(), 36, 2), MARGIN);
        y += 12;
        paragraph(QUIET, regular, new Paragraph.Setting(regular, room, 1.5).fill(text.date(), 32, 1), MARGIN);
    }

    /** Whole dots for each module, or a camera sees them blurred. */
    private void code(String address, int x, int top) {
        var code = QrCode.of(address);
        int dots = CODE / code.size();
        int side = dots * code.size();
        box(Color.WHITE, x + CODE - side, top, side, side);
        canvas.setColor(Color.BLACK);
        for (var run : code.runs())
            canvas.fillRect(x + CODE - side + run.x() * dots, top + run.y() * dots, run.length() * dots, dots);
    }

    private void paragraph(Color colour, Lettering letters, Paragraph text, int x) throws IOException {
        canvas.setColor(colour);
        for (var line : text.lines()) {
            letters.draw(canvas, line, x, y + text.leading() / 2 + text.size() * BASELINE, text.size());
            y += text.leading();
        }
    }

    private void box(Color colour, double x, double top, double width, double height) {
        canvas.setColor(colour);
        canvas.fillRect((int) x, (int) top, (int) width, (int) height);
    }
}
