package org.xingyao.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.taxonomy.WordRow;

/** Makes the list of a tab. */
@ApplicationScoped
class WordLists {
    private static final int PAGE_SIZE = 20;

    private final WordMessages messages;
    private final Clock clock;

    WordLists(WordMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * One page of rows.
     *
     * @param text what was searched for
     * @param valid address of the rows that count
     * @param over address of those that don't any more
     * @param previous address; empty on the first page
     */
    record WordList(
            String text,
            boolean expired,
            String valid,
            String over,
            List<String> heads,
            List<RowView> rows,
            String previous,
            String next) {}

    /** A row. */
    record RowView(long id, List<WordTab.Cell> cells, String reason, String author, String expiresOn, String edit) {}

    <R extends WordRow> WordList of(WordTab<R> tab, WordAddress asked, String path) {
        var found = tab.find(asked.text(), asked.expired(), LocalDate.now(clock), asked.page(), PAGE_SIZE);
        boolean more = found.size() > PAGE_SIZE;
        var rows = new ArrayList<RowView>();
        for (var row : more ? found.subList(0, PAGE_SIZE) : found)
            rows.add(new RowView(
                    row.id,
                    tab.cells(row),
                    row.reason,
                    row.author.isEmpty() ? messages.fromFile() : row.author,
                    day(row.expiresOn),
                    path + "?edit=" + row.id));
        return new WordList(
                asked.text(),
                asked.expired(),
                path + asked.with(false, 1),
                path + asked.with(true, 1),
                tab.heads(),
                rows,
                asked.page() > 1 ? path + asked.with(asked.expired(), asked.page() - 1) : "",
                more ? path + asked.with(asked.expired(), asked.page() + 1) : "");
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? messages.forGood() : day.toString();
    }
}
