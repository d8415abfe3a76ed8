package org.xingyao.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Qa;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Picture;
import org.xingyao.nlp.Pinyin;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;
import org.xingyao.work.Progress;

/** Brings article files in. A bad file is named with its line and left out; the rest goes in. */
@ApplicationScoped
public class ContentImport {
    private static final long MAX_FILE_BYTES = 5L << 20;

    private final ArticleReader reader;
    private final ImportArticle importArticle;
    private final MediaStore media;
    private final JsonLinesImport jsonLines;
    private final DocxImport docx;

    ContentImport(
            ArticleReader reader,
            ImportArticle importArticle,
            MediaStore media,
            JsonLinesImport jsonLines,
            DocxImport docx) {
        this.reader = reader;
        this.importArticle = importArticle;
        this.media = media;
        this.jsonLines = jsonLines;
        this.docx = docx;
    }

    /** Of a content folder: words and judged questions, which are no articles. */
    private static final Path WORDS = Path.of("search");

    /**
     * Imports one file, or every .md, .docx and .jsonl file of a folder and its subfolders but {@code search}, in the order of their names.
     *
     * @param publish publish without reviews, each marked 免审; else each becomes a working copy
     * @param progress gets a line now and then, and every problem as it is found
     */
    public ImportReport run(Actor actor, Path source, boolean publish, Progress progress) throws IOException {
        var files = Files.isDirectory(source) ? articlesIn(source) : List.of(source);
        var whole = source.toAbsolutePath().normalize();
        var root = Files.isDirectory(whole) ? whole : homeOf(whole);
        var report = new ImportReport();
        for (var file : files) {
            importFile(actor, root, file.toAbsolutePath().normalize(), publish, report, progress);
            if (files.size() > 1 && report.files() % 100 == 0)
                progress.bar("已处理 " + report.files() + " / " + files.size() + " 个文件");
        }
        return report;
    }

    /** The folder a single file may take pictures from: its own, or the one that holds articles/ and photos/. */
    private static Path homeOf(Path file) {
        var folder = file.resolveSibling("").normalize();
        return folder.endsWith("articles") ? folder.resolveSibling("").normalize() : folder;
    }

    private static List<Path> articlesIn(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith(WORDS))
                    .filter(file -> file.getFileName().toString().matches("(?!~\\$)[^.].*\\.(?:md|jsonl|(?i:docx))"))
                    .sorted()
                    .toList();
        }
    }

    private void importFile(Actor actor, Path root, Path file, boolean publish, ImportReport report, Progress progress)
            throws IOException {
        var name = root.relativize(file).toString();
        if (name.endsWith(".jsonl")) {
            jsonLines.run(actor, file, name, publish, report, progress);
            return;
        }
        if (DocxImport.isFor(file)) {
            docx.run(actor, file, name, publish, report, progress);
            return;
        }
        try {
            var read = QuarkusTransaction.requiringNew().call(() -> reader.read(text(file)));
            read.notices().forEach(notice -> {
                var problem = new Problem(name, notice.line(), notice.message());
                report.notice(problem);
                progress.line("提示　" + problem);
            });
            report.count(take(actor, root, file, read, publish));
        } catch (BadFile e) {
            report.refuse(e.in(name), progress);
        } catch (Invalid | Conflict e) {
            report.refuse(new Problem(name, 0, e.said()), progress);
        }
    }

    private ImportArticle.Imported take(Actor actor, Path root, Path file, ArticleReader.Read read, boolean publish)
            throws IOException {
        Map<String, Picture> byKey = new HashMap<>();
        for (var photo : read.photoFiles()) byKey.put(photo.key(), store(root, file, photo));
        Map<String, Picture> byName = new HashMap<>();
        byKey.values().forEach(picture -> byName.put(picture.name(), picture));
        var draft = new Draft(
                slug(file, read),
                true,
                null,
                withFiles(read.content(), byKey),
                read.filing(),
                read.newTopics(),
                byName);
        try {
            return importArticle.run(actor, draft, publish);
        } catch (Invalid e) {
            throw new BadFile(read.front().line(e.field()), String.valueOf(e.getMessage()));
        }
    }

    private Picture store(Path root, Path file, ArticleReader.PhotoFile photo) throws IOException {
        for (var folder : List.of(file.getParent(), root)) {
            for (var base = folder; base != null && base.startsWith(root); base = base.getParent()) {
                var found = base.resolve(photo.path()).normalize();
                if (found.startsWith(root) && Files.isRegularFile(found) && staysInside(found, root)) {
                    return stored(found, photo);
                }
            }
        }
        throw new BadFile(photo.line(), "找不到图片文件“" + photo.path() + "”；请把它放进 photos/ 并导入整个目录；没有图片就删去 file 一行");
    }

    /** A link that leads out of the imported folder must not bring a foreign file in. */
    private static boolean staysInside(Path found, Path root) throws IOException {
        return found.toRealPath().startsWith(root.toRealPath());
    }

    private Picture stored(Path picture, ArticleReader.PhotoFile photo) throws IOException {
        try {
            return media.put(picture);
        } catch (Invalid e) {
            throw new BadFile(photo.line(), photo.path() + "：" + e.getMessage());
        }
    }

    private static EditionContent withFiles(EditionContent content, Map<String, Picture> pictures) {
        return pictures.isEmpty() ? content : content.withBlocks(withFiles(content.blocks(), pictures));
    }

    static List<Block> withFiles(List<Block> blocks, Map<String, Picture> pictures) {
        var filled = new ArrayList<Block>();
        for (var block : blocks) {
            filled.add(
                    switch (block) {
                        case Figure figure
                        when pictures.containsKey(figure.key()) ->
                            new Figure(
                                    figure.key(),
                                    pictures.get(figure.key()).name(),
                                    figure.caption(),
                                    figure.credit(),
                                    figure.alt());
                        case Qa qa -> qa.withAnswer(withFiles(qa.answer(), pictures));
                        default -> block;
                    });
        }
        return filled;
    }

    /** Given, else the file's own name when it can be an address, else the title in pinyin. */
    private static String slug(Path file, ArticleReader.Read read) {
        if (!read.slug().isEmpty()) return read.slug();
        var stem = file.getFileName().toString().replaceFirst("\\.md$", "");
        return Slug.isValid(stem) ? stem : Pinyin.slug(read.content().listTitle());
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > MAX_FILE_BYTES) throw new BadFile(0, "文件超过 5 MB，请拆开");
        var bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadFile(lineOfBadByte(bytes), "不是 UTF-8 编码，请用编辑器另存为 UTF-8");
        }
    }

    private static int lineOfBadByte(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        decoder.decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) if (bytes[i] == '\n') line++;
        return line;
    }
}
