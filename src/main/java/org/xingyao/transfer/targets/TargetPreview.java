package org.xingyao.transfer.targets;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.xingyao.editorial.SaveStarTargets;

/**
 * What taking a file in would do.
 *
 * @param rows those that can be taken, in the order of the file
 * @param problems of the others, by row
 * @param warnings where the units do not add up to their city's total
 * @param good the rows that can be taken, as CSV
 * @param seen what stands in the database for all that the file touches
 */
@TemplateData
public record TargetPreview(
        List<Row> rows,
        List<Problem> problems,
        List<String> warnings,
        List<SaveStarTargets.Wish> wishes,
        String good,
        String seen) {
    /** What a row does. */
    public enum Deed {
        ADD,
        CHANGE,
        SAME
    }

    /**
     * A row that can be taken; numbers as they are shown.
     *
     * @param what 2022 年 · 宜业兴业星 · 城市社区
     * @param before numbers that stood there; empty where they are the same
     */
    @TemplateData
    public record Row(
            int number,
            String what,
            String region,
            String planned,
            String achieved,
            String plannedBefore,
            String achievedBefore,
            Deed deed) {
        public boolean adds() {
            return deed == Deed.ADD;
        }

        public boolean changes() {
            return deed == Deed.CHANGE;
        }
    }

    /**
     * What is wrong with a row.
     *
     * @param column as E 列（计划数）; empty when it is the whole row
     * @param said what is wrong and what to do
     */
    @TemplateData
    public record Problem(int number, String column, String said) {}

    public long count(Deed deed) {
        return rows.stream().filter(row -> row.deed() == deed).count();
    }

    public long added() {
        return count(Deed.ADD);
    }

    public long changed() {
        return count(Deed.CHANGE);
    }

    public long same() {
        return count(Deed.SAME);
    }

    public boolean writes() {
        return added() + changed() > 0;
    }
}
