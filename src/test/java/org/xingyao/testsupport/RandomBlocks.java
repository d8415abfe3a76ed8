package org.xingyao.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Chart;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Table;

/** Bodies nobody would write, from a seed: every kind of block, with the characters that break converters. */
public final class RandomBlocks {
    private static final String[] PIECES = {
        "宜业兴业星",
        "“五星”",
        "‘四星’",
        "支部",
        "107个",
        "10+N",
        "2.1万",
        "党建e家",
        "〔2022〕13号",
        "〔",
        "〕",
        "〔…〕",
        "…",
        "——",
        "问：",
        "答:",
        "**",
        "*",
        "_",
        "`",
        "```",
        "#",
        "##",
        ">",
        "-",
        "+",
        "1.",
        "12)",
        "~~~",
        "===",
        "---",
        "|",
        "\\",
        "\\|",
        "[",
        "](",
        ")",
        "!",
        "![",
        "<script>alert(1)</script>",
        "<!--",
        "&amp;",
        "&#38382;",
        "&",
        "{",
        "}",
        "{#if x}",
        "{inject:foo}",
        "{7*7}",
        "http://a.b/",
        " ",
        "　",
        "\t",
        "\n",
        "\u00a0",
        "\u2028",
        "\u0000",
        "\u202e",
        "\ufeff",
        "\ud800",
        "😀",
        "e\u0301",
        "：",
        "。",
        "，",
        "（",
        "）",
        ":",
        "\"",
        "'",
        "$",
        "=",
        "^",
        "~",
        "a",
        "B",
        "7"
    };

    private final Random random;
    private int figures;

    public RandomBlocks(long seed) {
        random = new Random(seed);
    }

    /** A body of up to six blocks, none of them empty. */
    public List<Block> body() {
        return Blocks.filled(some(6, this::any));
    }

    private Block any() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> qa();
            case 2 -> new Heading(2 + random.nextInt(2), spans());
            default -> inAnswer();
        };
    }

    private Block inAnswer() {
        return switch (random.nextInt(8)) {
            case 0 -> list(2);
            case 1 -> new Quote(some(3, this::paragraph));
            case 2 -> figure();
            case 3 -> table();
            case 4 -> chart();
            default -> paragraph();
        };
    }

    private Paragraph paragraph() {
        return new Paragraph(spans());
    }

    private Qa qa() {
        return new Qa(0, spans(), some(4, this::inAnswer), "", "", null, List.of());
    }

    private ListBlock list(int depth) {
        return new ListBlock(random.nextBoolean(), random.nextInt(12), some(3, () -> {
            List<Block> blocks = new ArrayList<>(List.of(paragraph()));
            if (depth > 0 && random.nextInt(3) == 0) blocks.add(list(depth - 1));
            if (random.nextInt(3) == 0) blocks.add(paragraph());
            return new ListBlock.Item(blocks);
        }));
    }

    private Figure figure() {
        return new Figure("p" + figures++, null, text(), text(), text());
    }

    private Table table() {
        boolean simple = random.nextBoolean();
        int width = 1 + random.nextInt(3);
        var rows = new ArrayList<Table.Row>();
        for (int row = 0; row < 1 + random.nextInt(3); row++) {
            var cells = new ArrayList<Table.Cell>();
            for (int column = 0; column < width; column++) {
                cells.add(
                        simple
                                ? new Table.Cell(row == 0, 0, 0, spans())
                                : new Table.Cell(random.nextBoolean(), random.nextInt(3), random.nextInt(2), spans()));
            }
            rows.add(new Table.Row(cells));
        }
        return new Table(simple ? "" : text(), rows);
    }

    private Chart chart() {
        return new Chart(
                random.nextBoolean() ? Chart.Form.BAR : Chart.Form.LINE,
                text(),
                "个",
                List.of("温县", text()),
                List.of(new Chart.Row("2022", java.util.Arrays.asList(null, new BigDecimal("12.50")))));
    }

    public List<Span> spans() {
        return some(5, () -> {
            var marks = new ArrayList<Mark>();
            if (random.nextInt(3) == 0) marks.add(Mark.STRONG);
            if (random.nextInt(6) == 0) marks.add(Mark.RESTORED);
            if (random.nextInt(10) == 0) marks.add(Mark.LOST);
            var href = random.nextInt(6) == 0
                    ? List.of("/stars/yiye-xingye", "https://a.cn/?a=1&amp;b=(2)&copy=3", "#qa-1")
                            .get(random.nextInt(3))
                    : null;
            return new Span(text(), marks, href);
        });
    }

    private String text() {
        return String.join("", some(4, () -> PIECES[random.nextInt(PIECES.length)]));
    }

    private <T> List<T> some(int atMost, Supplier<T> maker) {
        var made = new ArrayList<T>();
        for (int i = 1 + random.nextInt(atMost); i > 0; i--) made.add(maker.get());
        return made;
    }
}
