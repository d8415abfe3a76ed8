package org.xingyao.print.booklet;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.helper.W3CDom;
import org.xingyao.print.Leaves;
import org.xingyao.print.type.Typeface;

/** Puts a booklet on A4 pages: a tagged PDF with bookmarks, and with no font but those that come with the program. */
final class PdfPress {
    static final String MEDIA_TYPE = "application/pdf";

    private static final String STYLE = Leaves.OWN + "booklet.css";

    /** Beside the words of the booklet: numbers of pages, the dots that lead to them, marks of lists. */
    private static final String MACHINE = "0123456789. •" + Typeface.MISSING;

    static {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFontsOnly());
    }

    private PdfPress() {}

    /**
     * @param day when it is made; the same leaves make the same bytes on one day
     * @throws IOException when the pages can't be set
     */
    static byte[] press(Leaves leaves, LocalDate day) throws IOException {
        var builder = new PdfRendererBuilder();
        var document = PageText.of(leaves.document());
        builder.withW3cDocument(new W3CDom().fromJsoup(document), Leaves.OWN);
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText(String.valueOf(Typeface.MISSING));
        fonts(builder, document.wholeText() + document.title());
        refuseAllElse(builder, leaves);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                return bytes(pdf, day);
            }
        }
    }

    private static void fonts(PdfRendererBuilder builder, String words) {
        for (var typeface : Typeface.values()) {
            var font = typeface.cut(IntStream.concat(words.codePoints(), MACHINE.codePoints()));
            builder.useFont(() -> new ByteArrayInputStream(font), "song", typeface.weight(), FontStyle.NORMAL, true);
        }
    }

    /** No address is ever asked: what is not part of the booklet is not there. */
    private static void refuseAllElse(PdfRendererBuilder builder, Leaves leaves) {
        for (var when : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl((address, _) -> isOwn(address), when);
        builder.useUriResolver((_, address) -> isOwn(address) ? address : null);
        builder.useProtocolsStreamImplementation(address -> stream(leaves, address), "print");
        builder.useHttpStreamImplementation(_ -> new Part(InputStream.nullInputStream()));
    }

    private static boolean isOwn(String address) {
        return address.startsWith(Leaves.OWN);
    }

    private static FSStream stream(Leaves leaves, String address) {
        var picture = leaves.pictures().get(address);
        if (picture != null) return new Part(new ByteArrayInputStream(picture.bytes()));
        var style = address.equals(STYLE) ? PdfPress.class.getResourceAsStream("/print/booklet.css") : null;
        return new Part(style == null ? InputStream.nullInputStream() : style);
    }

    private record Part(InputStream bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return bytes;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(bytes, StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(PDDocument pdf, LocalDate day) throws IOException {
        // The library adds an empty form that names a font of its own.
        pdf.getDocumentCatalog().setAcroForm(null);
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        var information = pdf.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        pdf.setDocumentId(day.toEpochDay());
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
