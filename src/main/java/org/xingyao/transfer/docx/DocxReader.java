package org.xingyao.transfer.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.text.Invalid;

/** Reads a Word file. */
public final class DocxReader {
    /** The largest file that is read, in bytes. */
    public static final long LARGEST = Parts.LARGEST_FILE;

    private DocxReader() {}

    /**
     * The article that a file holds, as far as it can be told.
     *
     * @param name the file's own, which gives the headline where the text has none
     * @throws Invalid naming the field {@code file}, when it is no Word file that may be read, saying what to do
     * @throws IOException when the file itself can't be read
     */
    public static DocxText read(Path file, String name) throws IOException {
        try (var parts = Parts.open(file)) {
            return read(parts, name);
        }
    }

    private static DocxText read(Parts parts, String name) {
        var main = main(parts);
        var remarks = new Remarks();
        var story = Story.open(parts, main, remarks);
        var body = parts.xml(main)
                .filter(root -> root.name().equals("w:document"))
                .flatMap(root -> root.child("w:body"))
                .orElseThrow(() -> new Invalid("file", "文件里没有正文，请在 Word 里打开检查后另存一次再上传"));
        var items = new ArrayList<>(BodyReader.read(story, body));
        margins(story);
        var head = Head.find(items, name, remarks);
        var signed = Signatures.take(items, remarks);
        var figures = new Figures(story);
        var pieces = BodyMaker.make(items, figures, remarks);
        return new DocxText(
                head.kicker(),
                head.headline(),
                head.deck(),
                signed.bylines(),
                signed.dateline(),
                signed.reported(),
                signed.editor(),
                pieces,
                figures.bytes(),
                figures.places(),
                remarks.list());
    }

    /** The part with the text; refuses what is no Word file, and Word files that bring programs along. */
    private static String main(Parts parts) {
        var main = Relations.of(parts, "")
                .part("officeDocument")
                .filter(parts::has)
                .orElse("word/document.xml");
        if (!parts.has(main)) throw Signature.other(parts.names());
        var type = parts.xml("[Content_Types].xml").stream()
                .flatMap(root -> root.all("ct:Override"))
                .filter(one -> one.get("PartName").equalsIgnoreCase("/" + main))
                .map(one -> one.get("ContentType"))
                .findFirst()
                .orElse("");
        boolean macros = type.contains("macroEnabled")
                || parts.names().stream().anyMatch(part -> part.endsWith("vbaproject.bin"));
        if (macros) throw new Invalid("file", "文件带有宏，没有读取；请在 Word 里另存为不带宏的 .docx 再上传");
        if (type.contains("spreadsheetml") || type.contains("presentationml")) throw Signature.other(parts.names());
        return main;
    }

    /** What stands above and below each page is no text of the article. */
    private static void margins(Story story) {
        Stream.of("header", "footer")
                .forEach(kind -> story.relations()
                        .all(kind)
                        .map(Relations.Relation::target)
                        .sorted()
                        .distinct()
                        .map(story.parts()::xml)
                        .flatMap(Optional::stream)
                        .map(Story::words)
                        .map(String::strip)
                        // Page numbers alone are worth no word.
                        .filter(words -> !words.matches("[\\s\\d\\-—–第页共/]*|[ivxlcIVXLC]+"))
                        .distinct()
                        .forEach(words -> story.remarks()
                                .add("", (kind.equals("header") ? "页眉" : "页脚") + Remarks.quoted(words) + "没有带入")));
    }
}
