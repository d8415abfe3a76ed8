package org.xingyao.article.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;
import org.xingyao.article.block.Table;
import org.xingyao.testsupport.RandomBlocks;
import org.xingyao.testsupport.SomeNews;

/** What differs between two versions: nothing is missed, nothing is made up, and it can be read. */
class ComparisonTest {
    private static final Names NAMES = new Names() {
        @Override
        public String kind(Kind kind) {
            return kind.id();
        }

        @Override
        public String column(String slug) {
            return slug;
        }

        @Override
        public String series(String slug) {
            return slug;
        }

        @Override
        public String track(String slug) {
            return slug;
        }

        @Override
        public String star(String slug) {
            return "星" + slug;
        }

        @Override
        public String region(String slug) {
            return slug;
        }

        @Override
        public String organisation(String slug) {
            return slug;
        }

        @Override
        public String date(IssueDate date) {
            return date.iso() + (date.inferred() ? "?" : "");
        }
    };

    @Test
    void the_filing_is_compared_where_both_versions_have_kept_it() {
        var words = SomeNews.of("题", List.of());
        var before = new Filing("village", List.of("a"), List.of("wenxian"), List.of(), List.of(), List.of());
        var pair =
                new Filing.OfPair(3, List.of(), List.of("骑手"), "valid", null, LocalDate.parse("2026-12-31"), null, "");
        var after = new Filing("village", List.of("a", "b"), List.of("wenxian"), List.of(), List.of(), List.of(pair));
        var known = Comparison.of(version(words, before), version(words, after), Cutter.CHARACTERS, NAMES);
        assertThat(known.head())
                .extracting(change -> change.field() + " " + Piece.after(change.pieces()))
                .containsExactly("STARS 星a、星b", "PAIRS #3 骑手 valid 2026-12-31");
        assertThat(known.isSame()).isFalse();
        var old = new Version(words, Optional.empty());
        assertThat(Comparison.of(old, version(words, after), Cutter.CHARACTERS, NAMES)
                        .isSame())
                .isTrue();
    }

    private static Version version(EditionContent words, Filing filing) {
        return new Version(words, Optional.of(filing));
    }

    @Test
    void a_change_inside_a_paragraph_is_marked_by_its_words_alone() {
        var row = only(paragraph("全市2022年建成五星支部107个。"), paragraph("全市2023年建成五星支部107个。"));
        assertThat(row.change()).isEqualTo(Change.CHANGED);
        assertThat(row.cells().getFirst())
                .containsExactly(
                        new Piece(Change.SAME, "全市"),
                        new Piece(Change.REMOVED, "2022"),
                        new Piece(Change.ADDED, "2023"),
                        new Piece(Change.SAME, "年建成五星支部107个。"));
    }

    @Test
    void a_new_paragraph_between_others_leaves_them_as_they_are() {
        var rows = rows(
                List.of(paragraph("第一段讲支部。"), paragraph("第二段讲产业。")),
                List.of(paragraph("第一段讲支部。"), paragraph("中间插进来的话。"), paragraph("第二段讲产业。")));
        assertThat(rows).extracting(Row::change).containsExactly(Change.SAME, Change.ADDED, Change.SAME);
    }

    @Test
    void of_several_rewritten_paragraphs_each_meets_its_own() {
        var rows = rows(
                List.of(paragraph("温县的支部把产业链建起来了。"), paragraph("武陟县的群众说办事方便了。")),
                List.of(paragraph("开头另写了一句导语在这里。"), paragraph("温县的支部把产业链建强了。"), paragraph("武陟县的群众都说办事更方便了。")));
        assertThat(rows).extracting(Row::change).containsExactly(Change.ADDED, Change.CHANGED, Change.CHANGED);
        assertThat(Piece.before(rows.get(1).cells().getFirst())).startsWith("温县");
    }

    @Test
    void paragraphs_with_nothing_in_common_are_one_that_went_and_one_that_came() {
        var rows = rows(List.of(paragraph("甲乙丙丁戊己")), List.of(paragraph("春夏秋冬朝暮")));
        assertThat(rows).extracting(Row::change).containsExactly(Change.REMOVED, Change.ADDED);
    }

    @Test
    void a_table_is_compared_by_the_cells_of_its_rows() {
        var rows = rows(List.of(table("县区 支部", "温县 107")), List.of(table("县区 支部", "温县 118", "沁阳 90")));
        assertThat(rows)
                .extracting(Row::change)
                .containsExactly(Change.SAME, Change.SAME, Change.CHANGED, Change.ADDED);
        assertThat(rows.get(2).cells().get(0)).containsExactly(new Piece(Change.SAME, "温县"));
        assertThat(rows.get(2).cells().get(1))
                .containsExactly(new Piece(Change.REMOVED, "107"), new Piece(Change.ADDED, "118"));
    }

    @Test
    void a_column_put_into_a_table_leaves_the_other_cells_as_they_are() {
        var row = rows(List.of(table("温县 107")), List.of(table("温县 2023年 107"))).get(1);
        assertThat(row.cells())
                .containsExactly(
                        List.of(new Piece(Change.SAME, "温县")),
                        List.of(new Piece(Change.ADDED, "2023年")),
                        List.of(new Piece(Change.SAME, "107")));
    }

    @Test
    void a_link_that_goes_elsewhere_is_a_change_though_the_words_stay() {
        var row = only(link("/stars/yiye-xingye"), link("https://elsewhere.cn/"));
        assertThat(row.change()).isEqualTo(Change.CHANGED);
        assertThat(row.cells().getFirst()).extracting(Piece::change).containsExactly(Change.SAME);
        assertThat(Piece.before(row.looks())).isEqualTo("[宜业兴业](/stars/yiye-xingye)");
        assertThat(Piece.after(row.looks())).isEqualTo("[宜业兴业](https://elsewhere.cn/)");
    }

    @Test
    void another_picture_under_the_same_caption_is_a_change() {
        var row = only(new Figure("p1", "a.jpg", "图说", "", ""), new Figure("p1", "b.jpg", "图说", "", ""));
        assertThat(row.change()).isEqualTo(Change.CHANGED);
    }

    @Test
    void a_heading_is_never_a_rewritten_paragraph() {
        var rows = rows(List.of(paragraph("同样的几个字")), List.of(new Heading(2, Spans.of("同样的几个字"))));
        assertThat(rows).extracting(Row::change).containsExactly(Change.REMOVED, Change.ADDED);
    }

    @Test
    void the_head_shows_only_the_fields_that_differ() {
        var before = content("老标题", 3, IssueDate.of("2022-07-01"), List.of());
        var after = content("新标题", 3, new IssueDate("2022-07-01", true), List.of());
        var head = compare(before, after).head();
        assertThat(head).extracting(HeadChange::field).containsExactly(HeadField.HEADLINE, HeadField.ISSUED_ON);
        assertThat(Piece.after(head.getFirst().pieces())).isEqualTo("新标题");
    }

    @Test
    void what_no_line_shows_is_said_to_differ_all_the_same() {
        var before = content("题", 0, null, List.of(pair(1)));
        var after = content("题", 0, null, List.of(pair(2)));
        assertThat(compare(before, after).elsewhere()).isTrue();
        assertThat(compare(before, after).isSame()).isFalse();
        assertThat(compare(before, before).isSame()).isTrue();
    }

    @Test
    void the_newer_side_is_exactly_the_newer_text_and_the_older_side_the_older() {
        for (long seed = 0; seed < 300; seed++) {
            var before = new RandomBlocks(seed).body();
            var after = edited(before, new Random(seed));
            var rows = rows(before, after);
            assertThat(side(rows, Change.REMOVED)).as("seed %d", seed).isEqualTo(shown(before));
            assertThat(side(rows, Change.ADDED)).as("seed %d", seed).isEqualTo(shown(after));
        }
    }

    @Test
    void two_long_texts_that_share_nothing_are_compared_at_once() {
        var before = new ArrayList<Block>();
        var after = new ArrayList<Block>();
        for (int i = 0; i < 400; i++) {
            before.add(paragraph("旧" + i + "旧".repeat(400)));
            after.add(paragraph("新" + i + "新".repeat(400)));
        }
        before.add(paragraph("支".repeat(30_000)));
        after.add(paragraph("部支".repeat(30_000)));
        var started = System.nanoTime();
        assertThat(side(rows(before, after), Change.ADDED)).isEqualTo(shown(after));
        assertThat(System.nanoTime() - started).isLessThan(20_000_000_000L);
    }

    /** A few blocks go, come, change places, or lose their beginning. */
    private static List<Block> edited(List<Block> blocks, Random random) {
        var edited = new ArrayList<>(blocks);
        for (int i = 0; i < 4; i++) {
            int at = edited.isEmpty() ? 0 : random.nextInt(edited.size());
            switch (random.nextInt(4)) {
                case 0 -> edited.addAll(at, new RandomBlocks(random.nextLong()).body());
                case 1 -> {
                    if (!edited.isEmpty()) edited.remove(at);
                }
                case 2 -> {
                    if (!edited.isEmpty()) edited.addFirst(edited.remove(at));
                }
                default ->
                    edited.replaceAll(block -> block instanceof Paragraph paragraph ? shorter(paragraph) : block);
            }
        }
        return edited.stream().filter(block -> !block.isEmpty()).toList();
    }

    private static Paragraph shorter(Paragraph paragraph) {
        var text = Spans.shown(paragraph.spans());
        return paragraph(text.substring(text.offsetByCodePoints(0, 1)) + "末");
    }

    /** The cells of one side, a text for each line; a cell that came or went with its column has none on the other. */
    private static List<String> side(List<Row> rows, Change side) {
        return rows.stream()
                .filter(row -> row.change() == Change.SAME || row.change() == Change.CHANGED || row.change() == side)
                .map(row -> String.join(
                        "",
                        row.cells().stream()
                                .map(cell -> side == Change.ADDED ? Piece.after(cell) : Piece.before(cell))
                                .toList()))
                .toList();
    }

    private static List<String> shown(List<Block> blocks) {
        return Lines.of(blocks).stream()
                .map(line -> String.join("", line.cells()))
                .toList();
    }

    private static Row only(Block before, Block after) {
        var rows = rows(List.of(before), List.of(after));
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<Row> rows(List<Block> before, List<Block> after) {
        return compare(content("题", 0, null, before), content("题", 0, null, after))
                .rows();
    }

    private static Comparison compare(EditionContent before, EditionContent after) {
        return Comparison.of(
                new Version(before, Optional.empty()), new Version(after, Optional.empty()), Cutter.CHARACTERS, NAMES);
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(text);
    }

    private static Paragraph link(String href) {
        return new Paragraph(List.of(new Span("宜业兴业", List.of(), href)));
    }

    private static Qa pair(int number) {
        return new Qa(number, Spans.of("怎么申请？"), List.of(paragraph("到社区申请。")), "", "", null, List.of());
    }

    private static Table table(String... rows) {
        return new Table(
                "表",
                Stream.of(rows)
                        .map(row -> new Table.Row(Stream.of(row.split(" "))
                                .map(text -> Table.Cell.of(false, text))
                                .toList()))
                        .toList());
    }

    private static EditionContent content(
            String headline, int number, @org.jspecify.annotations.Nullable IssueDate day, List<Block> blocks) {
        return new EditionContent(
                Kind.NEWS, "", headline, "", "", "", List.of(), "", "", number, day, "", null, "", blocks, List.of());
    }
}
