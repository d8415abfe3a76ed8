package org.xingyao.desk.taxonomy;

import java.util.List;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SaveOrganisation.OtherName;

/** Other names as a form has them: a line each, as 简称：人社局. */
final class AliasLines {
    private AliasLines() {}

    static String write(List<FieldView.Choice> kinds, String kind, String name) {
        return Labels.of(kinds, kind) + "：" + name;
    }

    static List<OtherName> read(List<FieldView.Choice> kinds, List<String> lines) {
        return lines.stream().map(line -> read(kinds, line)).toList();
    }

    /** A line without a kind is a short name: that is what one adds most. */
    private static OtherName read(List<FieldView.Choice> kinds, String line) {
        int cut = Math.max(line.indexOf('：'), line.indexOf(':'));
        if (cut < 0) return new OtherName(line, "short");
        return new OtherName(
                line.substring(cut + 1).strip(),
                Labels.value(kinds, line.substring(0, cut).strip()));
    }
}
