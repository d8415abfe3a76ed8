package org.xingyao.search.index;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.article.Byline;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;

/** Cuts one article into its passages. */
public final class Passages {
    /** The embedding model reads 512 tokens, and a passage must fit: at most so many characters, cut between paragraphs. */
    private static final int SECTION = 480;

    private final PublishedArticle article;
    private final List<String> regions;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder section = new StringBuilder();
    private int bodyFrom;
    private boolean inHead = true;

    private Passages(PublishedArticle article, Collection<String> regions) {
        this.article = article;
        this.regions = List.copyOf(regions);
    }

    /**
     * The passages in reading order; at least one, so that the title is found.
     *
     * @param regions slugs of the article's regions and of all around them
     */
    public static List<Passage> of(PublishedArticle article, Collection<String> regions) {
        return new Passages(article, regions).cut();
    }

    private List<Passage> cut() {
        var content = article.content();
        Stream.of(content.kicker(), content.deck(), content.summary()).forEach(this::add);
        add(content.bylines().stream().map(Byline::printed).collect(Collectors.joining(" ")));
        // A caption is found, but it is no sentence that answers.
        content.blocks().stream()
                .filter(Figure.class::isInstance)
                .forEach(figure -> Blocks.lines(List.of(figure)).forEach(this::add));
        bodyFrom = section.isEmpty() ? 0 : section.length() + 1;
        inHead = false;
        for (var block : content.blocks()) {
            if (block instanceof Qa pair) addPair(pair);
            else if (!(block instanceof Figure))
                Blocks.lines(List.<Block>of(block)).forEach(this::add);
        }
        endSection();
        if (passages.isEmpty()) passages.add(passage(0, "", "", "", List.of(), Standing.NONE));
        return List.copyOf(passages);
    }

    private void add(String line) {
        if (line.isEmpty()) return;
        if (section.length() + line.length() > SECTION) endSection();
        if (!section.isEmpty()) section.append('\n');
        section.append(line);
    }

    private void endSection() {
        if (inHead) bodyFrom = section.length();
        if (!section.isEmpty()) passages.add(passage(0, "", section.toString(), "", List.of(), Standing.NONE));
        section.setLength(0);
        bodyFrom = 0;
    }

    private void addPair(Qa pair) {
        endSection();
        var filed = article.filing().pairs().stream()
                .filter(each -> each.number() == pair.number())
                .findFirst()
                .orElse(null);
        var answeredOn = pair.answeredOn() == null ? "" : pair.answeredOn().iso();
        passages.add(passage(
                pair.number(),
                Spans.shown(pair.question()),
                String.join("\n", Blocks.lines(pair.answer())),
                pair.shortAnswer(),
                filed == null ? List.of() : filed.otherWordings(),
                Standing.of(pair.answeringBody(), answeredOn, filed)));
    }

    private Passage passage(
            int pairNumber,
            String question,
            String text,
            String shortAnswer,
            List<String> otherWordings,
            Standing standing) {
        var content = article.content();
        // Not the content's own words for them: those are as old as the edition, and slugs move.
        var column = article.labels().column();
        var series = article.labels().series();
        return new Passage(
                article.slug(),
                content.headline(),
                content.kind().id(),
                pairNumber == 0 ? "" : "#qa-" + pairNumber,
                pairNumber,
                question,
                text,
                Math.min(bodyFrom, text.length()),
                shortAnswer,
                otherWordings,
                column == null ? "" : column.slug(),
                series == null ? "" : series.slug(),
                content.number(),
                article.filing().stars(),
                article.filing().track(),
                regions,
                article.filing().organisations(),
                standing,
                article.sortedOn(),
                // As exactly as the index keeps it, so that the two can be compared.
                article.firstPublishedAt().truncatedTo(ChronoUnit.MILLIS));
    }
}
