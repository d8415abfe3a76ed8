package org.xingyao.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.querylog.AskedQuery;
import org.xingyao.search.querylog.Unanswered;

/** Makes the list of what people could not find. */
@ApplicationScoped
class QueryLists {
    private static final int PAGE_SIZE = 20;

    private final Unanswered unanswered;
    private final SearchEngine engine;
    private final WordMessages messages;

    QueryLists(Unanswered unanswered, SearchEngine engine, WordMessages messages) {
        this.unanswered = unanswered;
        this.engine = engine;
        this.messages = messages;
    }

    /** One page of queries; addresses are empty where there is nothing to lead to. */
    record QueryList(
            List<DeskFrame.Link> views,
            List<DeskFrame.Link> spans,
            String path,
            List<QueryView> rows,
            String previous,
            String next) {}

    /**
     * A query and what can be done about it.
     *
     * @param found how many articles it finds now
     */
    record QueryView(String text, int asked, String lastDay, int found, String encoded) {}

    QueryList of(boolean unclicked, int days, int page) {
        int offset = (page - 1) * PAGE_SIZE;
        var found = unclicked
                ? unanswered.withoutClicks(days, offset, PAGE_SIZE + 1)
                : unanswered.withoutResults(days, offset, PAGE_SIZE + 1);
        return new QueryList(
                List.of(
                        new DeskFrame.Link(address(false, days, 1), messages.withoutResults()),
                        new DeskFrame.Link(address(true, days, 1), messages.withoutClicks())),
                List.of(
                        new DeskFrame.Link(address(unclicked, 30, 1), messages.lastDays(30)),
                        new DeskFrame.Link(address(unclicked, 180, 1), messages.lastDays(180))),
                address(unclicked, days, 1),
                found.stream().limit(PAGE_SIZE).map(this::view).toList(),
                page > 1 ? address(unclicked, days, page - 1) : "",
                found.size() > PAGE_SIZE ? address(unclicked, days, page + 1) : "");
    }

    /** Asked again now: what was mended since shows at once. */
    private QueryView view(AskedQuery query) {
        return new QueryView(
                query.text(),
                query.asked(),
                query.lastDay().toString(),
                engine.search(SearchRequest.of(query.text())).total(),
                URLEncoder.encode(query.text(), StandardCharsets.UTF_8));
    }

    private static String address(boolean unclicked, int days, int page) {
        return QueryPages.PATH + "?view=" + (unclicked ? "unclicked" : "zero") + "&days=" + days
                + (page > 1 ? "&page=" + page : "");
    }
}
