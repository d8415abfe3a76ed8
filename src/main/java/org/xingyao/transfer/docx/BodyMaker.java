package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Table;

/** Turns items into the pieces of an article's body. */
final class BodyMaker {
    /** A paragraph of running text in a heading's style by mistake. */
    private static final int LONGEST_HEADING = 80;

    private static final int LONGEST_SUBHEADING = 30;
    private static final Pattern TABLE_TITLE = Pattern.compile("^(?:附?表\\s*[0-9０-９一二三四五六七八九十]{1,3}|表格?\\s*[:：]).*");

    private final List<Item> items;
    private final Figures figures;
    private final Remarks remarks;
    private final TreeSet<Integer> levels = new TreeSet<>();
    private final List<Piece> pieces = new ArrayList<>();

    private BodyMaker(List<Item> items, Figures figures, Remarks remarks) {
        this.items = items;
        this.figures = figures;
        this.remarks = remarks;
    }

    static List<Piece> make(List<Item> items, Figures figures, Remarks remarks) {
        var maker = new BodyMaker(items, figures, remarks);
        for (var item : items)
            if (item instanceof Item.Para para && isHeading(para))
                maker.levels.add(para.role().level());
        if (maker.levels.size() > 2) remarks.add("", "小标题超过两级，第三级起并为一级");
        maker.run();
        return maker.pieces;
    }

    private void run() {
        for (int i = 0; i < items.size(); ) {
            i = switch (items.get(i)) {
                case Item.Pic _ -> pictures(i);
                case Item.Grid grid -> {
                    add(grid.table());
                    yield i + 1;
                }
                case Item.Para para -> paragraph(para, i);
            };
        }
    }

    private void add(Block block) {
        pieces.add(new Piece.Plain(block));
    }

    private List<Item.Para> paragraphAt(int i) {
        return i >= 0 && i < items.size() && items.get(i) instanceof Item.Para para ? List.of(para) : List.of();
    }

    private int pictures(int from) {
        int to = from;
        var row = new ArrayList<Item.Pic>();
        while (to < items.size() && items.get(to) instanceof Item.Pic pic) {
            row.add(pic);
            to++;
        }
        // What has become the words of another picture, or anything but a paragraph, is no longer there to take.
        var before = !pieces.isEmpty() && pieces.getLast() instanceof Piece.Plain(Paragraph _)
                ? paragraphAt(from - 1)
                : List.<Item.Para>of();
        var made = figures.of(row, before, paragraphAt(to));
        if (made.tookBefore()) pieces.removeLast();
        made.figures().forEach(this::add);
        return made.tookAfter() ? to + 1 : to;
    }

    /** @return where to go on */
    private int paragraph(Item.Para para, int i) {
        var mark = PairMark.at(para.text());
        if (mark.isPresent()) return pairPart(mark.get(), para, i);
        if (isHeading(para)) {
            add(new Heading(levels.first() == para.role().level() ? 2 : 3, withLabel(para, plain(para.spans()))));
        } else if (para.role().is(Role.Sort.QUOTE)) {
            return quote(i);
        } else if (para.number() != null
                && para.number().plain()
                && !para.role().is(Role.Sort.HEADING)) {
            return ListMaker.make(items, i, this::add);
        } else if (isTableTitle(para, i)) {
            add(new Table(para.text(), ((Item.Grid) items.get(i + 1)).table().rows()));
            return i + 2;
        } else {
            remaining(para);
        }
        return i + 1;
    }

    private void remaining(Item.Para para) {
        if (para.role().is(Role.Sort.HEADING)) remarks.add(para.place(), "这一段用了标题样式，但太长，按正文处理");
        if (looksLikeHeading(para)) {
            remarks.add(para.place(), "居中加粗的短句当作了小标题，请核对");
            add(new Heading(2, plain(para.spans())));
        } else {
            add(new Paragraph(withLabel(para, para.spans())));
        }
    }

    private static boolean looksLikeHeading(Item.Para para) {
        return para.isPlain()
                && para.centred()
                && para.bold()
                && para.length() <= LONGEST_SUBHEADING
                && !para.text().matches(".*[。；，]$");
    }

    private boolean isTableTitle(Item.Para para, int i) {
        boolean above = i + 1 < items.size() && items.get(i + 1) instanceof Item.Grid;
        return above
                && para.length() <= LONGEST_HEADING
                && (para.role().is(Role.Sort.CAPTION)
                        || TABLE_TITLE.matcher(para.text()).matches());
    }

    private static boolean isHeading(Item.Para para) {
        return para.role().is(Role.Sort.HEADING)
                && para.length() <= LONGEST_HEADING
                && PairMark.at(para.text()).isEmpty();
    }

    private static List<Span> plain(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(span.text(), List.of(), span.href()))
                .toList();
    }

    /** A number of a kind that our lists don't have is written out, as 一、 before a heading. */
    private static List<Span> withLabel(Item.Para para, List<Span> spans) {
        var number = para.number();
        if (number == null || !number.ordered()) return spans;
        var labelled = new ArrayList<Span>();
        labelled.add(Span.of(number.label() + (number.label().matches(".*[A-Za-z0-9.)]$") ? " " : "")));
        labelled.addAll(spans);
        return labelled;
    }

    /** A sign alone in its line belongs to the paragraph below. */
    private int pairPart(PairMark mark, Item.Para para, int i) {
        var spans = mark.without(para.spans());
        int next = i + 1;
        if (spans.isEmpty()
                && next < items.size()
                && items.get(next) instanceof Item.Para below
                && PairMark.at(below.text()).isEmpty()) {
            spans = below.spans();
            next++;
        }
        pieces.add(mark.asks() ? new Piece.Question(mark.asks() ? plain(spans) : spans) : new Piece.Answer(spans));
        return next;
    }

    private int quote(int from) {
        int to = from;
        var paragraphs = new ArrayList<Paragraph>();
        while (to < items.size()
                && items.get(to) instanceof Item.Para para
                && para.role().is(Role.Sort.QUOTE)) {
            paragraphs.add(new Paragraph(para.spans()));
            to++;
        }
        add(new Quote(paragraphs));
        return to;
    }
}
