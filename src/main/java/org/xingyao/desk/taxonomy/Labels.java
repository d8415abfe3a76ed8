package org.xingyao.desk.taxonomy;

import java.util.ArrayList;
import java.util.List;
import org.xingyao.desk.FieldView;

/** Words for the values of a field. */
final class Labels {
    private Labels() {}

    /** @param pairs value, label, value, label … */
    static List<FieldView.Choice> choices(String... pairs) {
        var choices = new ArrayList<FieldView.Choice>();
        for (int i = 0; i < pairs.length; i += 2) choices.add(new FieldView.Choice(pairs[i], pairs[i + 1]));
        return choices;
    }

    /** The label of a value; the value itself when it has none. */
    static String of(List<FieldView.Choice> choices, String value) {
        return choices.stream()
                .filter(one -> one.value().equals(value))
                .map(FieldView.Choice::label)
                .findFirst()
                .orElse(value);
    }

    /** The value that is called so; empty when none is. */
    static String value(List<FieldView.Choice> choices, String label) {
        return choices.stream()
                .filter(one -> one.label().equals(label))
                .map(FieldView.Choice::value)
                .findFirst()
                .orElse("");
    }
}
