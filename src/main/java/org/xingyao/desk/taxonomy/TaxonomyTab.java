package org.xingyao.desk.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.desk.FieldView;
import org.xingyao.taxonomy.BySlug;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.TaxonomyRow;
import org.xingyao.text.Like;
import org.xingyao.text.Missing;

/** One kind of taxonomy rows as the desk lists and edits them. Its beans are singletons: a proxy would need an empty constructor. */
abstract class TaxonomyTab<R extends TaxonomyRow> {
    private final BySlug<R> rows;

    TaxonomyTab(BySlug<R> rows) {
        this.rows = rows;
    }

    TaxonomyKind kind() {
        return rows.kind();
    }

    /** How addresses write it. */
    String id() {
        return kind().id();
    }

    abstract String label();

    /** What is kept here, for whoever sees the page for the first time. */
    abstract String intro();

    /** Of the columns that {@link #cells} fill; the first is the name. */
    abstract List<String> heads();

    abstract List<String> cells(R row);

    /** The fields without the address; the first is the name. */
    abstract List<FieldView> fields(Map<String, String> values);

    abstract Map<String, String> values(R row);

    /** @return the slug of the row that was made or changed */
    abstract String save(Actor actor, String known, Map<String, String> values, String seen);

    /** The texts that the list can be searched by, joined as HQL. */
    abstract String searched();

    /** HQL; what counts stands before what is over. */
    abstract String order();

    R row(String slug) {
        return rows.bySlug(slug).orElseThrow(() -> new Missing(""));
    }

    /** One more than fits on the page, so that it shows whether there is another page. */
    List<R> find(String text, int page, int size) {
        return rows.find(
                        "lower(" + searched() + ") like ?1 escape '!' order by " + order() + ", slug",
                        Like.containing(text.toLowerCase(Locale.ROOT)))
                .range((page - 1) * size, page * size)
                .list();
    }

    static FieldView text(String name, String label, String hint, Map<String, String> values, int longest) {
        return new FieldView(
                name, "text", label, hint, values.getOrDefault(name, ""), List.of(), longest, name.equals("name"));
    }

    static FieldView lines(String name, String label, String hint, Map<String, String> values) {
        return new FieldView(name, "lines", label, hint, values.getOrDefault(name, ""), List.of(), 0, false);
    }

    static FieldView choice(String name, String label, Map<String, String> values, List<FieldView.Choice> choices) {
        var value = values.getOrDefault(name, choices.getFirst().value());
        return new FieldView(name, "choice", label, "", value, choices, 0, true);
    }

    static FieldView check(String name, String label, Map<String, String> values) {
        return new FieldView(name, "check", label, "", values.getOrDefault(name, ""), List.of(), 0, false);
    }

    static String flag(boolean value) {
        return value ? "1" : "";
    }
}
