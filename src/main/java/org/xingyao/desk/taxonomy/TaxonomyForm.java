package org.xingyao.desk.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.TaxonomySeen;
import org.xingyao.taxonomy.TaxonomyRow;

/**
 * The form of one row.
 *
 * @param known slug of the row; empty for a new one
 * @param seen when the row had been changed last, as the person saw it
 * @param retired true when the row is offered no more
 * @param open false while nothing is in it: the list is what people come for
 * @param wrong name of the field at fault; empty when none is
 */
record TaxonomyForm(
        String known,
        String title,
        String seen,
        List<FieldView> fields,
        boolean retired,
        boolean open,
        String wrong,
        String error) {
    /** A new row counts unless somebody says otherwise. */
    static TaxonomyForm empty(TaxonomyTab<?> tab, TaxonomyMessages messages) {
        return of(tab, "", Map.of("visible", "1", "active", "1"), "", messages, false);
    }

    static <R extends TaxonomyRow> TaxonomyForm of(TaxonomyTab<R> tab, String known, TaxonomyMessages messages) {
        var row = tab.row(known);
        var values = new HashMap<>(tab.values(row));
        values.put("slug", row.slug);
        return of(tab, row.slug, values, TaxonomySeen.of(row.touchedAt), messages, true)
                .retired(row.retired());
    }

    static TaxonomyForm of(
            TaxonomyTab<?> tab,
            String known,
            Map<String, String> values,
            String seen,
            TaxonomyMessages messages,
            boolean open) {
        var fields = new ArrayList<>(tab.fields(values));
        var hint = known.isEmpty() ? messages.slugHint() : messages.slugChangeHint();
        fields.add(1, TaxonomyTab.text("slug", messages.slug(), hint, values, 80));
        var title = known.isEmpty() ? messages.add(tab.label()) : messages.change(tab.label());
        return new TaxonomyForm(known, title, seen, List.copyOf(fields), false, open, "", "");
    }

    private TaxonomyForm retired(boolean isRetired) {
        return new TaxonomyForm(known, title, seen, fields, isRetired, open, wrong, error);
    }

    TaxonomyForm refused(String field, String why) {
        return new TaxonomyForm(known, title, seen, fields, retired, true, field, why);
    }
}
