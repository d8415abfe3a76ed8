package org.xingyao.desk.taxonomy;

import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SaveStar.Standard;
import org.xingyao.taxonomy.Star;

/** The standards of a star as a form has them: a line each, as 底线要求｜党组织书记无违纪｜实施方案第三条. */
final class StandardLines {
    private StandardLines() {}

    static String write(List<FieldView.Choice> kinds, List<Star.Standard> standards) {
        return standards.stream()
                .map(one ->
                        Labels.of(kinds, one.kind) + "｜" + one.text + (one.source.isEmpty() ? "" : "｜" + one.source))
                .collect(Collectors.joining("\n"));
    }

    /** A kind that is none stays what it is and is refused; a line without one is a standard. */
    static List<Standard> read(List<FieldView.Choice> kinds, List<String> lines) {
        return lines.stream().map(line -> read(kinds, line)).toList();
    }

    private static Standard read(List<FieldView.Choice> kinds, String line) {
        var parts = line.split("[｜|]", 3);
        if (parts.length == 1) return new Standard("standard", line, "");
        return new Standard(
                Labels.value(kinds, parts[0].strip()), parts[1].strip(), parts.length > 2 ? parts[2].strip() : "");
    }
}
