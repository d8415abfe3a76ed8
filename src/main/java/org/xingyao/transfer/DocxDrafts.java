package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Span;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.FileReport;
import org.xingyao.media.Picture;
import org.xingyao.nlp.Pinyin;
import org.xingyao.text.Invalid;
import org.xingyao.transfer.docx.DocxReader;
import org.xingyao.transfer.docx.DocxText;
import org.xingyao.transfer.docx.Piece;

/** Makes drafts of Word files. The pictures are in the media store before the draft is. */
@ApplicationScoped
public class DocxDrafts {
    /** A file within the limits may take some hundred megabytes while it is read. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 30;

    private final DocxPictures pictures;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    DocxDrafts(DocxPictures pictures) {
        this.pictures = pictures;
    }

    /**
     * What was read.
     *
     * @param draft with an address made of the headline
     * @param lines what was not understood, left out or changed
     */
    public record Read(Draft draft, List<FileReport.Line> lines) {}

    /**
     * @param name the file's own, since an uploaded one lies under another
     * @throws Invalid naming the field {@code file}, when it can't be read, saying what to do
     */
    public Read read(Path file, String name) throws IOException {
        if (!hasTurn()) throw new Invalid("file", "读入文件的人太多，请过一会儿再传");
        try {
            return inTurn(file, name);
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Read inTurn(Path file, String name) throws IOException {
        var text = DocxReader.read(file, name);
        var lines = new ArrayList<FileReport.Line>();
        text.remarks().forEach(remark -> lines.add(new FileReport.Line(remark.place(), remark.said())));
        var stored = pictures.store(text, lines);
        // A picture that was not taken leaves its place and its words.
        var blocks = ContentImport.withFiles(blocks(text.pieces(), lines), stored);
        Map<String, Picture> byName = new HashMap<>();
        stored.values().forEach(picture -> byName.put(picture.name(), picture));
        var content = content(text, blocks);
        var spelled = Pinyin.slug(content.headline());
        // A headline of nothing but signs has no sound.
        var slug = spelled.isEmpty() ? "gaojian" : spelled;
        return new Read(new Draft(slug, false, null, content, Filing.NONE, Map.of(), byName), List.copyOf(lines));
    }

    private static EditionContent content(DocxText text, List<Block> blocks) {
        return new EditionContent(
                kind(text, blocks),
                text.kicker(),
                text.headline(),
                "",
                text.deck(),
                "",
                text.bylines(),
                "",
                "",
                0,
                null,
                text.dateline(),
                null,
                text.responsibleEditor(),
                blocks,
                List.of());
    }

    /** By its form: pairs, a 电头, a line of bylines. Only an editor can tell the rest. */
    private static Kind kind(DocxText text, List<Block> blocks) {
        if (blocks.stream().anyMatch(Qa.class::isInstance)) return Kind.QA;
        return text.reported() || text.bylines().isEmpty() ? Kind.NEWS : Kind.FEATURE;
    }

    private static List<Block> blocks(List<Piece> pieces, List<FileReport.Line> lines) {
        var pairs = new PairCollector();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Question question -> {
                    if (pairs.lacksAnswer()) lines.add(new FileReport.Line("", "有一个“问：”后面没有“答：”，请补上"));
                    pairs.question(question.spans());
                }
                case Piece.Answer answer -> answer(pairs, answer, lines);
                case Piece.Plain(Heading heading) -> {
                    pairs.end();
                    pairs.add(heading);
                }
                case Piece.Plain plain -> pairs.add(plain.block());
            }
        }
        if (pairs.lacksAnswer()) lines.add(new FileReport.Line("", "最后一个“问：”后面没有“答：”，请补上"));
        pairs.end();
        return pairs.blocks();
    }

    private static void answer(PairCollector pairs, Piece.Answer answer, List<FileReport.Line> lines) {
        if (pairs.lacksAnswer()) {
            pairs.answer(answer.spans());
            return;
        }
        lines.add(new FileReport.Line("", "有一个“答：”前面没有“问：”，按普通段落处理"));
        var words = new ArrayList<Span>(List.of(Span.of("答：")));
        words.addAll(answer.spans());
        pairs.add(new Paragraph(words));
    }
}
