package org.xingyao.print.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
    private static final String TEXT = "温县“五星”支部：é①㉟，。——ABC 缑";

    /** Compared with the whole font, as another reader of such files understands both. */
    @ParameterizedTest
    @EnumSource
    void a_cut_font_draws_its_characters_as_the_whole_one_does(Typeface typeface) throws IOException {
        var cut = typeface.cut(TEXT.codePoints());
        assertThat(cut.length).isLessThan(300_000);
        try (var whole = whole(typeface);
                var some = font(cut)) {
            assertThat(some.getNumberOfGlyphs()).isEqualTo(whole.getNumberOfGlyphs());
            for (int one : TEXT.codePoints().toArray()) {
                int glyph = some.getUnicodeCmapLookup().getGlyphId(one);
                assertThat(glyph)
                        .as(Character.toString(one))
                        .isNotZero()
                        .isEqualTo(whole.getUnicodeCmapLookup().getGlyphId(one));
                assertThat(some.getAdvanceWidth(glyph)).isEqualTo(whole.getAdvanceWidth(glyph));
                assertThat(drawn(some, glyph)).isEqualTo(drawn(whole, glyph));
            }
            assertThat(some.getUnicodeCmapLookup().getGlyphId('Z')).isZero();
            int other = whole.getUnicodeCmapLookup().getGlyphId('Z');
            assertThat(some.getGlyph().getGlyph(other).getPath().getBounds().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void what_it_does_not_have_it_says_and_leaves_out() throws IOException {
        assertThat(Typeface.REGULAR.has('党')).isTrue();
        assertThat(Typeface.REGULAR.has(0x1F600)).isFalse();
        assertThat(Typeface.REGULAR.has(-1)).isFalse();
        try (var font = font(Typeface.REGULAR.cut("😀党".codePoints()))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId(0x1F600)).isZero();
            assertThat(font.getUnicodeCmapLookup().getGlyphId('党')).isNotZero();
        }
    }

    /** A cut font can draw all that a house's settings print into it. */
    @Test
    void it_has_the_characters_of_the_standard() {
        for (int row = 0xB0; row <= 0xF7; row++)
            for (int column = 0xA1; column <= 0xFE; column++) {
                var one =
                        new String(new byte[] {(byte) row, (byte) column}, java.nio.charset.Charset.forName("GB2312"));
                // The end of a row that is not full.
                if (one.startsWith("\uFFFD")) continue;
                assertThat(Typeface.BOLD.has(one.codePointAt(0))).as(one).isTrue();
            }
    }

    private static String drawn(TrueTypeFont font, int glyph) throws IOException {
        var outline = font.getGlyph().getGlyph(glyph);
        if (outline == null) return "";
        var text = new StringBuilder();
        var numbers = new float[6];
        for (var step = ((Path2D) outline.getPath()).getPathIterator(null); !step.isDone(); step.next())
            text.append(step.currentSegment(numbers)).append(java.util.Arrays.toString(numbers));
        return text.toString();
    }

    private static TrueTypeFont whole(Typeface typeface) throws IOException {
        var resource = "/print/song-" + (typeface == Typeface.BOLD ? "bold" : "regular") + ".ttf";
        try (var in = TypefaceTest.class.getResourceAsStream(resource)) {
            return font(java.util.Objects.requireNonNull(in).readAllBytes());
        }
    }

    private static TrueTypeFont font(byte[] bytes) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }
}
