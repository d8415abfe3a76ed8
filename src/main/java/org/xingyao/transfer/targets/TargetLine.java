package org.xingyao.transfer.targets;

import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.SaveStarTargets;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.StarTargets.Sheet;

/**
 * A row of a file as it was understood.
 *
 * @param achieved like article and quote, counts only where the file has such a column: see {@link #over}
 */
record TargetLine(
        int number,
        Sheet sheet,
        Region region,
        @Nullable Integer planned,
        @Nullable Integer achieved,
        String article,
        String quote,
        TargetHeads heads) {
    /** What is to be written over a row that stands there; a column that the file leaves out takes nothing away. */
    SaveStarTargets.Line over(@Nullable StarTarget row) {
        var before = row == null ? new StarTarget() : row;
        return new SaveStarTargets.Line(
                region.slug,
                planned,
                has(TargetColumn.ACHIEVED) ? achieved : before.achieved,
                has(TargetColumn.ARTICLE) ? article : before.sourceArticle,
                has(TargetColumn.QUOTE) ? quote : before.quote);
    }

    private boolean has(TargetColumn column) {
        return heads.places().containsKey(column);
    }

    String what() {
        return sheet.year() + " 年 · " + sheet.star().name + " · " + sheet.track().name;
    }
}
