package org.xingyao.testsupport;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Writes .docx files as Word and WPS do: the same parts, names and detours, with what a test puts into the body. */
public final class WordFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" mc:Ignorable=\"w14\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Styles as Chinese Word 365 writes them (numbers as ids, English names), and as WPS and people do (own names). */
    private static final String STYLES = """
            <w:styles%s><w:docDefaults><w:rPrDefault><w:rPr><w:kern w:val="2"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
            <w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/><w:basedOn w:val="a"/></w:style>
            <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="a5"><w:name w:val="Subtitle"/><w:basedOn w:val="a"/></w:style>
            <w:style w:type="paragraph" w:styleId="a7"><w:name w:val="caption"/><w:basedOn w:val="a"/></w:style>
            <w:style w:type="paragraph" w:styleId="a9"><w:name w:val="Quote"/><w:basedOn w:val="a"/></w:style>
            <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="a"/></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="a11"><w:name w:val="标题 2"/><w:basedOn w:val="a"/></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="a12"><w:name w:val="小节"/><w:basedOn w:val="2"/></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="loop"><w:name w:val="圈"/><w:basedOn w:val="loop"/></w:style>
            <w:style w:type="character" w:styleId="a13"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="a14"><w:name w:val="List Bullet"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            </w:styles>""".formatted(SPACES);

    /** 1 decimal (second level too), 2 dots, 3 一、, 4 as 1 but begun anew, 5 第1条. */
    private static final String NUMBERING = """
            <w:numbering%s>
            <w:abstractNum w:abstractNumId="10"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%%2)"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="11"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="12"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%%1、"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="13"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%%1条"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="10"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="11"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="12"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="10"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            <w:num w:numId="5"><w:abstractNumId w:val="13"/></w:num>
            </w:numbering>""".formatted(SPACES);

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder overrides = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int ids = 100;

    public static WordFile of(String... paragraphs) {
        var file = new WordFile();
        for (var text : paragraphs) file.p(text);
        return file;
    }

    /** A paragraph of plain text. */
    public WordFile p(String text) {
        return raw("<w:p w:rsidR=\"00A77427\">" + run(text, "") + "</w:p>");
    }

    /** A paragraph of that style. */
    public WordFile styled(String style, String text) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text, "") + "</w:p>");
    }

    /** As most reporters make a headline: centred, bold, large, without a style. */
    public WordFile centred(String text, int halfPoints, boolean bold) {
        return raw("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + run(text, (bold ? "<w:b/><w:bCs/>" : "") + "<w:sz w:val=\"" + halfPoints + "\"/>") + "</w:p>");
    }

    public WordFile numbered(int list, int depth, String text) {
        return raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text, "") + "</w:p>");
    }

    /** A paragraph with a picture of the newer kind; the bytes become a part. */
    public WordFile picture(String name, byte[] bytes) {
        return raw("<w:p>" + pictureRun(name, bytes) + "</w:p>");
    }

    public String pictureRun(String name, byte[] bytes) {
        part("word/media/" + name, bytes);
        return drawing(relation("image", "media/" + name, false));
    }

    public static String drawing(String relation) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"图片 1\" descr=\"\"/>"
                + "<a:graphic><a:graphicData uri=\"x\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"\"/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                + relation
                + "\"/><a:stretch/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** Body XML as it comes. */
    public WordFile raw(String xml) {
        body.append(xml);
        return this;
    }

    public static String run(String text, String properties) {
        return "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/>" + properties + "</w:rPr><w:t xml:space=\"preserve\">"
                + escaped(text) + "</w:t></w:r>";
    }

    /** @return the id to point by */
    public String relation(String type, String target, boolean outside) {
        var id = "rId" + ids++;
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + escaped(target)
                + "\"" + (outside ? " TargetMode=\"External\"" : "") + "/>");
        return id;
    }

    public WordFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** A further part of WordprocessingML, as word/footnotes.xml, with the relation to it. */
    public WordFile story(String type, String name, String root, String inside) {
        relation(type, name, false);
        return part("word/" + name, utf8(HEAD + "<w:" + root + SPACES + ">" + inside + "</w:" + root + ">"));
    }

    public WordFile override(String part, String contentType) {
        overrides.append("<Override PartName=\"" + part + "\" ContentType=\"" + contentType + "\"/>");
        return this;
    }

    /** A part of DrawingML, as a chart; @return the id to point by */
    public String drawn(String type, String name, String inside) {
        part("word/" + name, utf8(HEAD + "<c:chartSpace" + SPACES + ">" + inside + "</c:chartSpace>"));
        return relation(type, name, false);
    }

    public byte[] bytes() {
        return zip(all());
    }

    public Path writeTo(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All parts, those of a plain file first; a test may take one away or spoil it. */
    public Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                utf8(HEAD
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + (overrides.isEmpty()
                                ? "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                                : overrides)
                        + "</Types>"));
        all.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put(
                "word/_rels/document.xml.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"" + OFFICE
                        + "numbering\" Target=\"numbering.xml\"/>" + relations));
        all.put("word/styles.xml", utf8(HEAD + STYLES));
        all.put("word/numbering.xml", utf8(HEAD + NUMBERING));
        all.put(
                "word/document.xml",
                utf8(HEAD + "<w:document" + SPACES + "><w:body>" + body
                        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>"));
        all.putAll(parts);
        return all;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A small real picture, different for each number. */
    public static byte[] image(String format, int number) {
        var image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, 0x10101 * (number % 200 + 1));
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] relationships(String inside) {
        return utf8(HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inside + "</Relationships>");
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
