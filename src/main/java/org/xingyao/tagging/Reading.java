package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.List;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
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
import org.xingyao.tagging.Sentence.Part;

/** Takes an article apart into sentences, each with the weight of its place. */
final class Reading {
    /** Stands for text that the source has lost, so that offsets are those of the proofreader. */
    private static final char LOST = '\uFFFC';

    private static final String ENDS = "。！？!?；;";
    private static final String CLOSING = "”’」』）)";

    // A desk writes its headline to say what the story is: twice a sentence, a deck or question one and a half times.
    // Over
    // the judged stories 1 and 3 are as good for stars; for regions a bare 博爱 is enough in a headline and nowhere else.
    private static final double HEADLINE = 2;
    private static final double DECK = 1.5;
    private static final double LEAD = 1.25;

    private final List<Sentence> sentences = new ArrayList<>();
    private boolean begun;

    private Reading() {}

    static List<Sentence> of(EditionContent content) {
        var reading = new Reading();
        reading.split("headline", content.headline(), Part.HEAD, HEADLINE);
        reading.split("kicker", content.kicker(), Part.HEAD, DECK);
        reading.split("deck", content.deck(), Part.HEAD, DECK);
        reading.split("dateline", content.dateline(), Part.BYLINE, 1);
        for (int i = 0; i < content.bylines().size(); i++)
            reading.split("bylines/" + i, content.bylines().get(i).printed(), Part.BYLINE, 1);
        // The summary repeats what the body says, so it counts only where there is no body.
        reading.all("blocks", content.blocks());
        if (!reading.begun) reading.split("summary", content.summary(), Part.BODY, 1);
        return reading.sentences;
    }

    static List<Sentence> of(String path, Qa pair) {
        var reading = new Reading();
        reading.begun = true;
        reading.split(path + "/question", text(pair.question()), Part.HEAD, DECK);
        reading.all(path + "/answer", pair.answer());
        return reading.sentences;
    }

    private void all(String path, List<? extends Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) block(path + "/" + i, blocks.get(i));
    }

    private void block(String path, Block block) {
        switch (block) {
            case Paragraph paragraph -> body(path, text(paragraph.spans()));
            case Heading heading -> split(path, text(heading.spans()), Part.BODY, DECK);
            case Quote quote -> all(path, quote.paragraphs());
            case ListBlock list -> {
                for (int i = 0; i < list.items().size(); i++)
                    all(path + "/" + i, list.items().get(i).blocks());
            }
            case Figure figure -> body(path, figure.caption());
            case Table table -> table(path, table);
            case Chart chart -> body(path, chart.title());
            case Qa qa -> {
                split(path + "/question", text(qa.question()), Part.BODY, LEAD);
                all(path + "/answer", qa.answer());
            }
        }
    }

    private void table(String path, Table table) {
        body(path + "/caption", table.caption());
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int i = 0; i < cells.size(); i++)
                body(path + "/" + row + "/" + i, text(cells.get(i).spans()));
        }
    }

    /** The first paragraph says more than the others. */
    private void body(String place, String text) {
        split(place, text, begun ? Part.BODY : Part.LEAD, begun ? 1 : LEAD);
        begun |= !text.isEmpty();
    }

    private void split(String place, String text, Part part, double weight) {
        for (int start = 0; start < text.length(); ) {
            int end = endOfSentence(text, start);
            add(place, start, text.substring(start, end), part, weight);
            start = end;
        }
    }

    private void add(String place, int from, String text, Part part, double weight) {
        var bare = Bare.of(text);
        if (!bare.text().isEmpty()) sentences.add(new Sentence(place, from, text, bare, part, weight));
    }

    private static int endOfSentence(String text, int start) {
        int end = start;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) end++;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0) end++;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) end++;
        return end;
    }

    private static String text(List<Span> spans) {
        var out = new StringBuilder();
        for (var span : spans) {
            if (span.has(Mark.LOST)) out.append(LOST);
            else out.append(span.text());
        }
        return out.toString();
    }
}
