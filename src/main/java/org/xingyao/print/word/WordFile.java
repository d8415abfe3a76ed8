package org.xingyao.print.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xingyao.print.Leaves;

/** The parts of a Word file, put together. */
public final class WordFile {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String FORMATS = "http://schemas.openxmlformats.org/";
    /** By their names in the zip, as they lie in {@code resources/print/word}. */
    private static final List<Map.Entry<String, String>> ALWAYS_THE_SAME = List.of(
            Map.entry("[Content_Types].xml", "content-types.xml"),
            Map.entry("_rels/.rels", "relations.xml"),
            Map.entry("word/styles.xml", "styles.xml"),
            Map.entry("word/settings.xml", "settings.xml"),
            Map.entry("word/footer.xml", "footer.xml"));

    private WordFile() {}

    /**
     * @param day when it is made; the same leaves make the same bytes on one day
     * @throws IOException when a part that never differs can't be read
     */
    public static byte[] of(Leaves leaves, LocalDate day) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var same : ALWAYS_THE_SAME) parts.put(same.getKey(), resource(same.getValue()));
        var relations = new Relations();
        relations.part("styles", "styles.xml");
        relations.part("settings", "settings.xml");
        relations.part("numbering", "numbering.xml");
        var numberings = new Numberings();
        document(leaves, relations, numberings, parts);
        parts.put("word/numbering.xml", utf8(numberings.xml()));
        parts.put("word/_rels/document.xml.rels", utf8(relations.xml()));
        parts.put("docProps/core.xml", utf8(properties(leaves, day)));
        return zip(parts, day);
    }

    private static void document(Leaves leaves, Relations relations, Numberings numberings, Map<String, byte[]> parts) {
        var xml = new Markup();
        xml.open(
                "w:document",
                "xmlns:w",
                FORMATS + "wordprocessingml/2006/main",
                "xmlns:r",
                FORMATS + "officeDocument/2006/relationships",
                "xmlns:wp",
                FORMATS + "drawingml/2006/wordprocessingDrawing");
        xml.open("w:body");
        var paragraphs = new ParagraphWriter(xml, relations);
        var pictures = new PictureWriter(xml, relations, paragraphs, leaves.pictures());
        new BodyWriter(paragraphs, new TableWriter(xml, paragraphs), pictures, numberings)
                .write(leaves.document().body());
        section(xml, relations);
        xml.close().close();
        parts.put("word/document.xml", utf8(xml.toString()));
        parts.putAll(pictures.parts());
    }

    /** A4, margins as the PDF has them, the page's number at the foot but on the title page. */
    private static void section(Markup xml, Relations relations) {
        xml.open("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", relations.part("footer", "footer.xml"));
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1417",
                "w:right",
                "1587",
                "w:bottom",
                "1417",
                "w:left",
                "1587",
                "w:header",
                "851",
                "w:footer",
                "851",
                "w:gutter",
                "0");
        xml.empty("w:titlePg").close();
    }

    private static String properties(Leaves leaves, LocalDate day) {
        var document = leaves.document();
        var xml = new Markup();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                FORMATS + "package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.open("dc:title").text(document.title()).close();
        xml.open("dc:creator")
                .text(document.select("meta[name=author]").attr("content"))
                .close();
        xml.open("dc:language").text("zh-CN").close();
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF")
                .text(day + "T00:00:00Z")
                .close();
        return xml.close().toString();
    }

    private static byte[] zip(Map<String, byte[]> parts, LocalDate day) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(day.atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = WordFile.class.getResourceAsStream("/print/word/" + name)) {
            if (in == null) throw new IOException(name + " is missing");
            return in.readAllBytes();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
