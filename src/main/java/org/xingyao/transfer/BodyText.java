package org.xingyao.transfer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.text.Invalid;

/**
 * The body of an article as text that a person can write in a plain field, and back. What the text has no place for —
 * pictures with their captions, what a pair says beside question and answer — is taken from the words before.
 */
public final class BodyText {
    private BodyText() {}

    /**
     * What was read.
     *
     * @param notices what was changed or not understood, each with its line
     */
    public record Read(List<Block> blocks, List<String> notices) {}

    public static String of(EditionContent content) {
        return MarkdownWriter.write(content.blocks());
    }

    /** @throws Invalid naming the line that can't be read */
    public static Read read(String text, EditionContent before) {
        var figures = new LinkedHashMap<String, Figure>();
        Blocks.all(before.blocks(), Figure.class).forEach(figure -> figures.putIfAbsent(figure.key(), figure));
        try {
            var body = MarkdownReader.read(text, 0, List.copyOf(figures.values()));
            var notices = body.notices().stream().map(BodyText::said).toList();
            return new Read(withDetails(body.blocks(), before.pairs()), notices);
        } catch (BadFile e) {
            var place = e.line() == 0 ? "正文：" : "正文第 " + e.line() + " 行：";
            throw new Invalid("body", place + e.getMessage());
        }
    }

    private static String said(Problem notice) {
        return "第 " + notice.line() + " 行：" + notice.message();
    }

    /** A pair goes on as the one with its question, else, where none was added or taken away, as the one in its place. */
    private static List<Block> withDetails(List<Block> blocks, List<Qa> before) {
        var byQuestion = new HashMap<String, Qa>();
        before.forEach(pair -> byQuestion.putIfAbsent(Spans.shown(pair.question()), pair));
        boolean sameMany = blocks.stream().filter(Qa.class::isInstance).count() == before.size();
        var places = before.iterator();
        return blocks.stream()
                .map(block -> block instanceof Qa pair
                        ? withDetails(pair, byQuestion, sameMany ? places.next() : null)
                        : block)
                .toList();
    }

    private static Block withDetails(Qa pair, Map<String, Qa> byQuestion, @Nullable Qa inItsPlace) {
        var known = byQuestion.get(Spans.shown(pair.question()));
        var old = known == null ? inItsPlace : known;
        if (old == null) return pair;
        return old.withAnswer(pair.answer()).withQuestion(pair.question());
    }
}
