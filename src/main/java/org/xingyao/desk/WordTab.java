package org.xingyao.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.editorial.Grounds;
import org.xingyao.taxonomy.WordKind;
import org.xingyao.taxonomy.WordRow;
import org.xingyao.text.Like;
import org.xingyao.text.Missing;

/** One kind of word rows as the desk lists and edits them. Its beans are singletons: a proxy would need an empty constructor. */
abstract class WordTab<R extends WordRow> {
    private final WordKind kind;
    private final PanacheRepository<R> rows;

    WordTab(WordKind kind, PanacheRepository<R> rows) {
        this.kind = kind;
        this.rows = rows;
    }

    /** A cell of the list; with an address, a link. */
    record Cell(String text, String href) {
        static Cell of(String text) {
            return new Cell(text, "");
        }
    }

    WordKind kind() {
        return kind;
    }

    abstract String label();

    /** What the rows do, for whoever sees the page for the first time. */
    abstract String intro();

    /** Of the columns that {@link #cells} fill. */
    abstract List<String> heads();

    abstract List<Cell> cells(R row);

    /** The fields of its own, beside those that all rows have. */
    abstract List<FieldView> fields(Map<String, String> values);

    abstract Map<String, String> values(R row);

    abstract long save(Actor actor, long id, Map<String, String> values, Grounds grounds);

    /** The texts that the list can be searched by, joined as HQL. */
    abstract String searched();

    R row(long id) {
        return rows.findByIdOptional(id).orElseThrow(() -> new Missing(""));
    }

    Map<String, String> valuesOf(long id) {
        var row = row(id);
        var values = new HashMap<>(values(row));
        values.put("reason", row.reason);
        values.put("expiresOn", row.expiresOn == null ? "" : row.expiresOn.toString());
        values.put("seen", Grounds.seen(row));
        return values;
    }

    /** One more than fits on the page, so that it shows whether there is another page. */
    List<R> find(String text, boolean expired, LocalDate today, int page, int size) {
        var valid = expired ? "expiresOn < ?2" : "(expiresOn is null or expiresOn >= ?2)";
        return rows.find(
                        "lower(" + searched() + ") like ?1 escape '!' and " + valid
                                + " order by touchedAt desc nulls last, id",
                        Like.containing(text.toLowerCase(java.util.Locale.ROOT)),
                        today)
                .range((page - 1) * size, page * size)
                .list();
    }
}
