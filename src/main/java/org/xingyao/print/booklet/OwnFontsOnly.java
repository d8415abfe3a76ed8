package org.xingyao.print.booklet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import org.xingyao.print.type.Typeface;

/**
 * What PDFBox gets when it looks for a font that a file names and does not bring: ours. Left alone it searches all folders of
 * the server where fonts may be, and leaves a list of them in the home directory.
 */
final class OwnFontsOnly implements FontMapper {
    private final TrueTypeFont font;

    OwnFontsOnly() {
        try {
            font = new TTFParser()
                    .parse(new RandomAccessReadBuffer(Typeface.REGULAR.cut(IntStream.rangeClosed(' ', '~'))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor looks) {
        return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor looks) {
        return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor looks, @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, font, false);
    }
}
