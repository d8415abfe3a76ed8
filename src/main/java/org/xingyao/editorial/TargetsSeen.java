package org.xingyao.editorial;

import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.text.Digest;

/** Which state of the rows of a star, a year and a track a person saw. */
public final class TargetsSeen {
    private TargetsSeen() {}

    /** What a form carries; by content, so that a row that was taken out counts too. */
    public static String of(List<StarTarget> rows) {
        return Digest.sha256(rows.stream()
                        .map(row -> row.region.slug + "|" + row.planned + "|" + row.achieved + "|" + row.sourceArticle
                                + "|" + row.quote)
                        .sorted()
                        .collect(Collectors.joining("\n")))
                .substring(0, 16);
    }
}
