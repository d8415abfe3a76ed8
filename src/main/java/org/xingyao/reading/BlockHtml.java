package org.xingyao.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Chart;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Table;
import org.xingyao.text.Slug;

/**
 * Turns blocks into HTML, one small template for each kind of block. The templates escape every text; what comes out is
 * the only HTML an article ever has.
 */
final class BlockHtml {
    private static final String FOLDER = "reading";
    /** So many blocks below the headline. */
    private static final int FIRST_SCREEN = 3;

    private final Map<String, PictureView> pictures;
    private final Map<String, LinkView> policies;
    private final Map<Integer, PairNotice> notices;
    private @Nullable Figure first;

    /**
     * @param pictures by file name, for width and height and smaller copies
     * @param policies documents that are on file, by what an answer calls them
     * @param notices of answers that hold no more, by the pair's number
     */
    BlockHtml(Map<String, PictureView> pictures, Map<String, LinkView> policies, Map<Integer, PairNotice> notices) {
        this.pictures = pictures;
        this.policies = policies;
        this.notices = notices;
    }

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ParagraphBlock(String sign, List<SpanView> spans) implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HeadingBlock(int level, List<SpanView> spans) implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuoteBlock(List<RawString> paragraphs) implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ItemList(boolean ordered, int start, List<List<RawString>> items) implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FigureBlock(String file, PictureView picture, String caption, String credit, String alt, boolean first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TableBlock(String caption, List<List<CellView>> rows) implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChartBlock(String title, String unit, List<String> labels, List<ChartRowView> rows)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PairBlock(
            int number,
            List<SpanView> question,
            String shortAnswer,
            List<RawString> answer,
            String credits,
            List<BasisView> bases,
            @Nullable PairNotice notice)
            implements TemplateInstance {}

    /** What an answer rests on; href is empty for a document that is not on file. */
    record BasisView(String href, String title, String clause) {}

    /** A cell; colspan and rowspan count the cell itself. */
    record CellView(boolean header, int colspan, int rowspan, List<SpanView> spans) {}

    /** A row of a chart's numbers; an unknown number is a dash, never zero. */
    record ChartRowView(String name, List<String> values) {}

    /**
     * An article's body; the head of a news item stands at the beginning of its first paragraph. A picture that stands on
     * the first screen is fetched at once, the others when a reader comes near them.
     */
    List<RawString> article(List<Block> blocks, String dateline) {
        first = blocks.stream()
                .limit(FIRST_SCREEN)
                .filter(block -> block instanceof Figure figure && figure.file() != null)
                .map(Figure.class::cast)
                .findFirst()
                .orElse(null);
        return body(blocks, dateline);
    }

    private List<RawString> body(List<Block> blocks, String dateline) {
        var html = new ArrayList<RawString>();
        var sign = dateline;
        for (var block : blocks) {
            html.add(of(block, block instanceof Paragraph ? sign : ""));
            if (block instanceof Paragraph) sign = "";
        }
        return html;
    }

    private RawString of(Block block, String sign) {
        var template = switch (block) {
            case Paragraph paragraph -> new ParagraphBlock(sign, SpanView.of(paragraph.spans()));
            case Heading heading -> new HeadingBlock(heading.level(), SpanView.of(heading.spans()));
            case Quote quote -> new QuoteBlock(all(quote.paragraphs()));
            case ListBlock list ->
                new ItemList(
                        list.ordered(),
                        list.start(),
                        list.items().stream().map(item -> all(item.blocks())).toList());
            case Figure figure -> figure(figure);
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Qa pair -> pair(pair);
        };
        return new RawString(template.render().strip());
    }

    private List<RawString> all(List<? extends Block> blocks) {
        return blocks.stream().map(block -> of(block, "")).toList();
    }

    private FigureBlock figure(Figure figure) {
        var file = figure.file() == null ? "" : figure.file();
        var alt = figure.alt().isEmpty() ? figure.caption() : figure.alt();
        return new FigureBlock(
                file,
                pictures.getOrDefault(file, PictureView.unknown(file, Shown.PUBLIC_PICTURES)),
                figure.caption(),
                figure.credit(),
                alt,
                figure == first);
    }

    private static TableBlock table(Table table) {
        return new TableBlock(
                table.caption(),
                table.rows().stream()
                        .map(row -> row.cells().stream().map(BlockHtml::cell).toList())
                        .toList());
    }

    private static CellView cell(Table.Cell cell) {
        return new CellView(cell.header(), cell.moreColumns() + 1, cell.moreRows() + 1, SpanView.of(cell.spans()));
    }

    private static ChartBlock chart(Chart chart) {
        return new ChartBlock(
                chart.title(),
                chart.unit(),
                chart.labels(),
                chart.rows().stream()
                        .map(row -> new ChartRowView(
                                row.name(),
                                row.values().stream()
                                        .map(value -> value == null ? "—" : value.toPlainString())
                                        .toList()))
                        .toList());
    }

    private PairBlock pair(Qa pair) {
        var answer = body(pair.answer(), "答：");
        return new PairBlock(
                pair.number(),
                SpanView.of(pair.question()),
                pair.shortAnswer(),
                answer,
                pair.answeringBody(),
                pair.policyBasis().stream()
                        // A slug that is not on file says nothing to a reader.
                        .filter(basis -> policies.containsKey(basis.document()) || !Slug.isValid(basis.document()))
                        .map(this::basis)
                        .toList(),
                notices.get(pair.number()));
    }

    private BasisView basis(Qa.PolicyBasis basis) {
        var known = policies.get(basis.document());
        var title = known == null ? basis.document() : known.text();
        return new BasisView(
                known == null ? "" : known.href(), title.startsWith("《") ? title : "《" + title + "》", basis.clause());
    }
}
