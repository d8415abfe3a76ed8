package org.xingyao.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The form of one word row.
 *
 * @param id 0 for a new one
 * @param seen when the row had been changed last, as the person saw it
 * @param open false while nothing is in it: the list is what people come for
 * @param wrong name of the field at fault; empty when none is
 */
record WordForm(long id, String title, String seen, List<FieldView> fields, boolean open, String wrong, String error) {
    static WordForm of(WordTab<?> tab, long id, Map<String, String> values, WordMessages messages) {
        var fields = new ArrayList<>(tab.fields(values));
        boolean open = id > 0 || fields.stream().anyMatch(field -> values.containsKey(field.name()));
        fields.add(FieldView.text(
                "reason", messages.reason(), messages.reasonHint(), values.getOrDefault("reason", ""), 200));
        fields.add(FieldView.day(
                "expiresOn", messages.expiresOn(), messages.expiresOnHint(), values.getOrDefault("expiresOn", "")));
        var title = id > 0 ? messages.editWord(tab.label()) : messages.addWord(tab.label());
        return new WordForm(id, title, values.getOrDefault("seen", ""), List.copyOf(fields), open, "", "");
    }

    WordForm refused(String field, String why) {
        return new WordForm(id, title, seen, fields, true, field, why);
    }
}
