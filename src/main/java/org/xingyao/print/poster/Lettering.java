package org.xingyao.print.poster;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.xingyao.print.type.Typeface;

/** Letters in one weight: how wide they are, and their outlines. For one thread; to be closed. */
final class Lettering implements AutoCloseable {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perEm;

    /** @param texts all that will be asked for */
    Lettering(Typeface typeface, String texts) throws IOException {
        font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.cut(texts.codePoints())));
        glyphs = font.getUnicodeCmapLookup();
        perEm = font.getUnitsPerEm();
    }

    /** In dots, at a size in dots. */
    double width(String text, double size) throws IOException {
        double width = 0;
        for (int one : text.codePoints().toArray()) width += advance(one, size);
        return width;
    }

    /** @param y of the line that the letters stand on */
    void draw(Graphics2D canvas, String text, double x, double y, double size) throws IOException {
        double at = x;
        for (int one : text.codePoints().toArray()) {
            var outline = font.getGlyph().getGlyph(glyphs.getGlyphId(one));
            if (outline != null) {
                var place = AffineTransform.getTranslateInstance(at, y);
                place.scale(size / perEm, -size / perEm);
                canvas.fill(place.createTransformedShape(outline.getPath()));
            }
            at += advance(one, size);
        }
    }

    private double advance(int codePoint, double size) throws IOException {
        return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * size / perEm;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
