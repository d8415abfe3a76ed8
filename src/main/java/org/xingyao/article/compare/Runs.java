package org.xingyao.article.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Two lists cut into runs that are the same and runs that differ, by turns. */
final class Runs {
    private Runs() {}

    /** A run; of one that differs, either side may be empty. */
    record Run<T>(boolean same, List<T> before, List<T> after) {}

    static <T> List<Run<T>> of(List<T> before, List<T> after) {
        var runs = new ArrayList<Run<T>>();
        var patch =
                DiffUtils.diff(before, after, MyersDiffWithLinearSpace.factory().create(), null, true);
        for (var delta : patch.getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            // In this algorithm what took another's place comes as several insertions and deletions.
            if (runs.isEmpty() || runs.getLast().same() != same)
                runs.add(new Run<>(same, new ArrayList<>(), new ArrayList<>()));
            runs.getLast().before().addAll(delta.getSource().getLines());
            runs.getLast().after().addAll(delta.getTarget().getLines());
        }
        return runs;
    }
}
