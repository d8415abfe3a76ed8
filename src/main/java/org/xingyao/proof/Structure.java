package org.xingyao.proof;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.text.ChineseNumerals;

/** What is wrong with an article as it is built: headings, answers, figures, its number in the series. */
final class Structure {
    private static final Pattern INSTALMENT = Pattern.compile("系列\\p{IsHan}{0,8}之([一二三四五六七八九十百零]{1,6})(?=[）〕—\\s]|$)");

    private Structure() {}

    static void look(EditionContent content, List<Line> lines, Rules.Sheet sheet) {
        blocks("blocks", content.blocks(), sheet);
        for (var line : lines) if (!line.place().startsWith("blocks")) instalment(content.number(), line, sheet);
        if (content.headline().endsWith("。")) {
            int end = content.headline().length();
            var line = new Line("headline", content.headline());
            sheet.add("headline-stop", line, Math.max(0, end - 2), end, "");
        }
    }

    private static void blocks(String path, List<Block> blocks, Rules.Sheet sheet) {
        int level = 1;
        for (int i = 0; i < blocks.size(); i++) {
            var place = path + "/" + i;
            switch (blocks.get(i)) {
                case Heading heading -> {
                    if (heading.level() > level + 1)
                        sheet.block("heading-order", place, LineReader.text(heading.spans()));
                    level = heading.level();
                }
                case Paragraph paragraph -> links(place, paragraph, sheet);
                case Figure figure -> figure(place, figure, sheet);
                case Qa qa -> {
                    if (qa.answer().isEmpty()) sheet.block("empty-answer", place, LineReader.text(qa.question()));
                    blocks(place + "/answer", qa.answer(), sheet);
                }
                default -> {}
            }
        }
    }

    private static void links(String place, Paragraph paragraph, Rules.Sheet sheet) {
        for (var span : paragraph.spans()) {
            if (span.href() != null && isOutsidePicture(span.href()))
                sheet.block("outside-picture", place, span.text());
        }
    }

    private static void figure(String place, Figure figure, Rules.Sheet sheet) {
        if (figure.alt().isEmpty() && figure.caption().isEmpty()) sheet.block("figure-alt", place, figure.key());
        var words = figure.caption().isEmpty() ? figure.key() : figure.caption();
        if (figure.credit().isEmpty()) sheet.block("figure-credit", place, words);
    }

    private static void instalment(int number, Line line, Rules.Sheet sheet) {
        var match = INSTALMENT.matcher(line.text());
        while (number > 0 && match.find()) {
            if (ChineseNumerals.value(match.group(1)) == number) continue;
            var right = number > 9999 ? "" : "之" + ChineseNumerals.of(number);
            sheet.add("series-number", line, match.start(1) - 1, match.end(1), right, "期数是第" + number + "期");
        }
    }

    /** True for the address of a picture on another site. */
    static boolean isOutsidePicture(String address) {
        var small = address.toLowerCase(Locale.ROOT);
        return small.startsWith("http")
                && (small.endsWith(".jpg")
                        || small.endsWith(".jpeg")
                        || small.endsWith(".png")
                        || small.endsWith(".gif")
                        || small.endsWith(".webp"));
    }
}
