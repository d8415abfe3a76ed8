package org.xingyao.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Looks into a print that was fetched, as one looks into the text of a page. */
public final class PrintLinks {
    private PrintLinks() {}

    /** True for files that say nothing until they are taken apart. */
    public static boolean isPrint(String mediaType) {
        return mediaType.startsWith("application/pdf") || mediaType.contains("wordprocessingml");
    }

    /**
     * The addresses that it leads to, each in quotation marks, as a page has them.
     *
     * @throws IOException when it is none, or damaged
     */
    public static String in(String mediaType, byte[] print) throws IOException {
        return mediaType.startsWith("application/pdf") ? inPdf(print) : inWord(print);
    }

    private static String inPdf(byte[] print) throws IOException {
        var links = new StringBuilder();
        try (var pdf = Loader.loadPDF(print)) {
            for (var page : pdf.getPages())
                for (var annotation : page.getAnnotations())
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri)
                        links.append('"').append(uri.getURI()).append("\"\n");
        }
        return links.toString();
    }

    private static String inWord(byte[] print) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(print))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry())
                if (part.getName().equals("word/_rels/document.xml.rels"))
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new IOException("no Word file");
    }
}
