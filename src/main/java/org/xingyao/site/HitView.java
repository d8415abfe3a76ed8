package org.xingyao.site;

import java.util.ArrayList;
import java.util.List;
import org.xingyao.reading.DateView;
import org.xingyao.reading.ListingView;
import org.xingyao.search.query.SearchResult;
import org.xingyao.search.query.Snippet;

/**
 * An article that was found, by the passage that fits best.
 *
 * <p>Title and date are those of now: the index may be a moment behind.
 *
 * @param href leads to the pair when one fits
 * @param question of the pair; empty for a section
 * @param pinned true when the desk put it there for this query
 */
record HitView(String href, String title, String question, List<Piece> snippet, DateView dated, boolean pinned) {
    /** A piece of the snippet; marked ones are what was asked for. */
    record Piece(String text, boolean marked) {}

    static HitView of(SearchResult.Hit hit, ListingView article) {
        var passage = hit.passage();
        return new HitView(
                "/articles/" + passage.slug() + passage.anchor(),
                article.title(),
                passage.question(),
                pieces(hit.snippet()),
                article.dated(),
                hit.pinned());
    }

    private static List<Piece> pieces(Snippet snippet) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var mark : snippet.marks()) {
            if (mark.start() > at) pieces.add(new Piece(snippet.text().substring(at, mark.start()), false));
            pieces.add(new Piece(snippet.text().substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        if (at < snippet.text().length()) pieces.add(new Piece(snippet.text().substring(at), false));
        return pieces;
    }
}
