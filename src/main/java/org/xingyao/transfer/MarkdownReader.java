package org.xingyao.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Table;

/**
 * Reads Markdown as typed blocks. Tags are text, 问：/答： paragraphs become pairs, and what no block can hold is
 * reported by line while its words are kept.
 */
final class MarkdownReader {
    private static final String PHOTO = "photo:";
    // No HTML and no indented code: Chinese authors indent their paragraphs.
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(
                    Heading.class, FencedCodeBlock.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .customInlineContentParserFactory(new RestorationParser())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final List<String> source;
    private final int lineOffset;
    private final Map<String, Figure> photos;
    private final List<Problem> notices = new ArrayList<>();
    private final PairCollector pairs = new PairCollector();
    private final Set<String> placed = new java.util.HashSet<>();

    private MarkdownReader(String markdown, int lineOffset, List<Figure> photos) {
        this.source = markdown.lines().toList();
        this.lineOffset = lineOffset;
        this.photos = new HashMap<>();
        photos.forEach(photo -> this.photos.put(photo.key(), photo));
    }

    /**
     * What was read.
     *
     * @param notices what was dropped or changed, the file left empty
     */
    record Body(List<Block> blocks, List<Problem> notices) {}

    /**
     * @param lineOffset how many lines of the file stand above
     * @param photos those the front matter names; one the text does not place is put at its end
     * @throws BadFile when the text names a photo or a block that isn't there
     */
    static Body read(String markdown, int lineOffset, List<Figure> photos) {
        var plain = markdown.replace("\r\n", "\n").replace('\r', '\n');
        var reader = new MarkdownReader(plain, lineOffset, photos);
        var document = parsed(plain);
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) reader.top(node);
        reader.pairs.end();
        photos.stream().filter(photo -> !reader.placed.contains(photo.key())).forEach(reader.pairs::add);
        return new Body(reader.pairs.blocks(), List.copyOf(reader.notices));
    }

    private static Node parsed(String plain) {
        try {
            return PARSER.parse(plain);
        } catch (IllegalArgumentException e) {
            // It fills up short rows, and says so when a table gets a million cells by that.
            throw new BadFile(0, "表格太大，请拆成几张，并删去多余的列");
        }
    }

    private void top(Node node) {
        switch (node) {
            case ThematicBreak line -> {
                if (!pairs.isOpen()) notice(line, "分隔线不保留；它只用来结束问答部分");
                pairs.end();
            }
            case Heading heading -> {
                pairs.end();
                pairs.add(new org.xingyao.article.block.Heading(
                        heading.getLevel(), InlineReader.read(heading, at(heading))));
            }
            case Paragraph paragraph -> paragraph(paragraph);
            default -> block(node).forEach(pairs::add);
        }
    }

    private void paragraph(Paragraph paragraph) {
        var figure = figure(paragraph);
        if (figure != null) {
            pairs.add(figure);
            return;
        }
        var spans = InlineReader.read(paragraph, at(paragraph));
        var source = sourceOf(paragraph);
        var sign = PairSign.at(source);
        if (sign.isEmpty()) {
            pairs.add(new org.xingyao.article.block.Paragraph(spans));
        } else if (sign.get() == PairSign.QUESTION) {
            if (pairs.lacksAnswer()) notice(paragraph, "上一个“问：”后面没有“答：”");
            pairs.question(PairSign.without(spans, source));
        } else if (pairs.lacksAnswer()) {
            pairs.answer(PairSign.without(spans, source));
        } else {
            notice(paragraph, "“答：”前面没有“问：”，按普通段落处理");
            pairs.add(new org.xingyao.article.block.Paragraph(spans));
        }
    }

    private List<Block> block(Node node) {
        return switch (node) {
            case Paragraph paragraph ->
                List.of(new org.xingyao.article.block.Paragraph(InlineReader.read(paragraph, at(paragraph))));
            case BlockQuote quote -> List.of(new Quote(paragraphs(quote)));
            case BulletList list -> List.of(new org.xingyao.article.block.ListBlock(false, 0, items(list)));
            case OrderedList list -> List.of(new org.xingyao.article.block.ListBlock(true, startOf(list), items(list)));
            case TableBlock table -> List.of(new Table("", rows(table)));
            case FencedCodeBlock fence -> fenced(fence);
            default -> {
                notice(node, "这一处写法没有对应的版式，只保留了文字");
                yield new ArrayList<Block>(paragraphs(node));
            }
        };
    }

    private static int startOf(OrderedList list) {
        var start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    private List<org.xingyao.article.block.ListBlock.Item> items(ListBlock list) {
        var items = new ArrayList<org.xingyao.article.block.ListBlock.Item>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var blocks = new ArrayList<Block>();
            for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Paragraph || child instanceof ListBlock) blocks.addAll(block(child));
                else blocks.addAll(paragraphs(child));
            }
            items.add(new org.xingyao.article.block.ListBlock.Item(blocks));
        }
        return items;
    }

    /** All the text inside a node as paragraphs. */
    private List<org.xingyao.article.block.Paragraph> paragraphs(Node node) {
        var found = new ArrayList<org.xingyao.article.block.Paragraph>();
        if (node instanceof FencedCodeBlock fence) {
            fence.getLiteral()
                    .lines()
                    .map(org.xingyao.article.block.Paragraph::of)
                    .forEach(found::add);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Block && !(child instanceof Paragraph)) {
                found.addAll(paragraphs(child));
            } else if (child instanceof Paragraph) {
                found.add(new org.xingyao.article.block.Paragraph(InlineReader.read(child, at(child))));
            } else {
                found.add(new org.xingyao.article.block.Paragraph(InlineReader.read(node, at(node))));
                break;
            }
        }
        return found;
    }

    private List<Table.Row> rows(TableBlock table) {
        var rows = new ArrayList<Table.Row>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) rows.add(row(row));
            }
        }
        return rows;
    }

    private Table.Row row(Node row) {
        var cells = new ArrayList<Table.Cell>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                cells.add(new Table.Cell(tableCell.isHeader(), 0, 0, InlineReader.read(tableCell, at(row))));
            }
        }
        return new Table.Row(cells);
    }

    private List<Block> fenced(FencedCodeBlock fence) {
        if (!"block".equals(fence.getInfo())) {
            notice(fence, "代码块按普通段落处理");
            return new ArrayList<>(paragraphs(fence));
        }
        try {
            return List.of(CanonicalJson.readBlock(fence.getLiteral()));
        } catch (IllegalArgumentException e) {
            throw new BadFile(lineOf(fence), "```block 里的内容读不懂，请改正或删去（" + e.getMessage() + "）");
        }
    }

    private @Nullable Figure figure(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Image image) || image.getNext() != null) return null;
        var address = image.getDestination();
        if (!address.startsWith(PHOTO)) {
            throw new BadFile(lineOf(paragraph), "图片“" + address + "”请先写进文件头的 photos，再用 ![](photo:键) 放到文中");
        }
        var photo = photos.get(address.substring(PHOTO.length()));
        if (photo == null)
            throw new BadFile(lineOf(paragraph), "文件头的 photos 里没有“" + address.substring(PHOTO.length()) + "”");
        placed.add(photo.key());
        return photo;
    }

    private String sourceOf(Node node) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) return "";
        var first = spans.getFirst();
        return source.get(first.getLineIndex()).substring(first.getColumnIndex());
    }

    private int lineOf(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1 + lineOffset;
    }

    private java.util.function.Consumer<String> at(Node node) {
        return message -> notice(node, message);
    }

    private void notice(Node node, String message) {
        notices.add(new Problem("", lineOf(node), message));
    }
}
