package org.xingyao.article;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Qa;
import org.xingyao.text.CleanText;
import org.xingyao.text.Digest;

/**
 * All that a reader reads of an article, and exactly what a review signs. Texts that are not there are empty.
 *
 * @param kicker 引题, up to 60 characters
 * @param headline 主标题, required
 * @param shortTitle 短标题 for lists
 * @param deck 副题, stored without its dash
 * @param column slug of the column, or empty
 * @param series slug of the series, or empty
 * @param number 期数 in the series, not a position: gaps are normal; 0 outside a series
 * @param issuedOn 见报日期; null when nothing says it
 * @param dateline replaces the generated 本报讯（记者…） when not empty
 */
@JsonPropertyOrder({
    "kind",
    "kicker",
    "headline",
    "shortTitle",
    "deck",
    "summary",
    "bylines",
    "column",
    "series",
    "number",
    "issuedOn",
    "dateline",
    "source",
    "responsibleEditor",
    "blocks",
    "restorations"
})
public record EditionContent(
        Kind kind,
        String kicker,
        String headline,
        String shortTitle,
        String deck,
        String summary,
        List<Byline> bylines,
        String column,
        String series,
        int number,
        @Nullable IssueDate issuedOn,
        String dateline,
        @Nullable Source source,
        String responsibleEditor,
        List<Block> blocks,
        List<Restoration> restorations) {

    public EditionContent {
        if (number < 0) throw new IllegalArgumentException("series number: " + number);
        kind = kind == null ? Kind.NEWS : kind;
        kicker = clean(kicker);
        headline = clean(headline);
        shortTitle = clean(shortTitle);
        deck = clean(deck).replaceFirst("^[—–-]+\\s*", "");
        summary = clean(summary);
        bylines = bylines == null ? List.of() : List.copyOf(bylines);
        column = clean(column);
        series = clean(series);
        dateline = clean(dateline);
        responsibleEditor = clean(responsibleEditor);
        blocks = Blocks.filled(blocks);
        restorations = restorations == null ? List.of() : List.copyOf(restorations);
    }

    /**
     * Where a reprint comes from; the rules for news on the internet want all of it shown.
     *
     * @param type original 原创, reprint 转载 or submitted 来稿
     */
    @JsonPropertyOrder({"type", "name", "url", "title", "author"})
    public record Source(String type, String name, String url, String title, String author) {
        public Source {
            type = clean(type);
            name = clean(name);
            url = clean(url);
            title = clean(title);
            author = clean(author);
        }
    }

    /**
     * What was done about a damaged source 修复说明.
     *
     * @param place where in the article, in words
     */
    @JsonPropertyOrder({"place", "note"})
    public record Restoration(String place, String note) {
        public Restoration {
            place = clean(place);
            note = clean(note);
        }
    }

    /** The SHA-256 of the canonical JSON. */
    public String hash() {
        return Digest.sha256(CanonicalJson.write(this));
    }

    /** The pairs in reading order. */
    public List<Qa> pairs() {
        return Blocks.all(blocks, Qa.class);
    }

    /** What lists show: the short title when there is one. */
    public String listTitle() {
        return shortTitle.isEmpty() ? headline : shortTitle;
    }

    public EditionContent withColumn(String newColumn) {
        return with(newColumn, series, number, blocks);
    }

    /** The same words in another column and series. */
    public EditionContent filedIn(String newColumn, String newSeries) {
        return with(newColumn, newSeries, number, blocks);
    }

    /** @param newNumber 期数 in the series */
    public EditionContent withNumber(int newNumber) {
        return with(column, series, newNumber, blocks);
    }

    public EditionContent withBlocks(List<Block> newBlocks) {
        return with(column, series, number, newBlocks);
    }

    private EditionContent with(String newColumn, String newSeries, int newNumber, List<Block> newBlocks) {
        return new EditionContent(
                kind,
                kicker,
                headline,
                shortTitle,
                deck,
                summary,
                bylines,
                newColumn,
                newSeries,
                newNumber,
                issuedOn,
                dateline,
                source,
                responsibleEditor,
                newBlocks,
                restorations);
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : CleanText.line(text);
    }
}
