package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xingyao.nlp.Folding;

/** What a headline or a sentence says about the weight of what stands in it: the rows of context.tsv. */
final class Context {
    private record Row(Pattern pattern, double weight) {}

    private static final Map<String, List<Row>> ROWS = read();

    private Context() {}

    /** Notices, forecasts and meetings: how much of a story's stars is left. */
    static double ofHeadline(String bare) {
        return least("headline", bare);
    }

    /** What is promised for later. */
    static double ofOutlook(String bare) {
        return least("outlook", bare);
    }

    /** Words on a wall. */
    static double ofSlogan(String bare) {
        return least("slogan", bare);
    }

    /** A place that is an origin or an aim. */
    static double ofPassing(String behind, String before) {
        return Math.min(least("behind", behind), least("before", before));
    }

    private static double least(String kind, String bare) {
        double least = 1;
        for (var row : ROWS.getOrDefault(kind, List.of()))
            if (row.weight() < least && row.pattern().matcher(bare).find()) least = row.weight();
        return least;
    }

    private static Map<String, List<Row>> read() {
        var rows = new HashMap<String, List<Row>>();
        for (var row : TsvFile.rows("context.tsv", 4))
            rows.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                    .add(new Row(Pattern.compile(Folding.fold(row.get(1))), Double.parseDouble(row.get(2))));
        return rows;
    }
}
