package org.xingyao.transfer.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;
import org.xingyao.article.block.Table;
import org.xingyao.testsupport.WordFile;

/** Reads a file and shows what came out in lines that a test can compare. */
final class Read {
    private Read() {}

    static DocxText of(WordFile file) {
        return of(file.bytes(), "来稿.docx");
    }

    static DocxText of(byte[] bytes, String name) {
        try {
            var file = Files.createTempFile("docx", ".docx");
            try {
                return DocxReader.read(Files.write(file, bytes), name);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocxText of(Path file) {
        try {
            return DocxReader.read(file, file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 正文 under a head that no test looks at. */
    static List<String> body(WordFile file) {
        return lines(of(file));
    }

    static List<String> lines(DocxText text) {
        var lines = new ArrayList<String>();
        for (var piece : text.pieces())
            lines.add(
                    switch (piece) {
                        case Piece.Question question -> "问|" + marked(question.spans());
                        case Piece.Answer answer -> "答|" + marked(answer.spans());
                        case Piece.Plain plain -> shown(plain.block());
                    });
        return lines;
    }

    static List<String> remarks(WordFile file) {
        return of(file).remarks().stream().map(Remark::shown).toList();
    }

    private static String shown(Block block) {
        return switch (block) {
            case Paragraph paragraph -> marked(paragraph.spans());
            case Heading heading -> "#".repeat(heading.level()) + " " + marked(heading.spans());
            case Quote quote ->
                "> "
                        + quote.paragraphs().stream()
                                .map(one -> marked(one.spans()))
                                .collect(Collectors.joining(" / "));
            case ListBlock list -> list(list);
            case Figure figure -> "图|" + figure.caption() + "|" + figure.credit();
            case Table table ->
                "表|" + table.caption() + "|"
                        + table.rows().stream().map(Read::row).collect(Collectors.joining(" / "));
            default -> block.toString();
        };
    }

    private static String list(ListBlock list) {
        var number = new int[] {list.start()};
        return list.items().stream()
                .map(item -> (list.ordered() ? number[0]++ + "." : "•")
                        + item.blocks().stream().map(Read::shown).collect(Collectors.joining("→", "", "")))
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private static String row(Table.Row row) {
        return row.cells().stream()
                .map(cell -> (cell.header() ? "*" : "")
                        + marked(cell.spans())
                        + (cell.moreColumns() > 0 ? "→" + cell.moreColumns() : "")
                        + (cell.moreRows() > 0 ? "↓" + cell.moreRows() : ""))
                .collect(Collectors.joining(" , "));
    }

    private static String marked(List<Span> spans) {
        return Spans.shown(spans).isEmpty()
                ? ""
                : spans.stream()
                        .map(span -> {
                            var text = span.has(Mark.STRONG) ? "**" + span.text() + "**" : span.text();
                            return span.href() == null ? text : "[" + text + "](" + span.href() + ")";
                        })
                        .collect(Collectors.joining());
    }
}
