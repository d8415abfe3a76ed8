package org.xingyao.article.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** Puts two lists side by side: what stands in both, what took the place of what, what came and what went. */
final class Alignment {
    /** Below this, two neighbours are not one that was rewritten: reading them apart is easier. */
    private static final double ALIKE = 0.3;

    /** Above this many pairs to weigh, what was replaced is not looked at closer. */
    private static final int PAIRS = 40_000;

    private Alignment() {}

    /** One place: on at least one side something stands. */
    record Place<T>(@Nullable T before, @Nullable T after) {}

    /** @param likeness of two that differ: 0 nothing in common, 1 all */
    static <T> List<Place<T>> of(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
        var places = new ArrayList<Place<T>>();
        for (var run : Runs.of(before, after)) {
            if (run.same()) {
                for (int i = 0; i < run.before().size(); i++)
                    places.add(new Place<>(run.before().get(i), run.after().get(i)));
            } else {
                places.addAll(replaced(run.before(), run.after(), likeness));
            }
        }
        return places;
    }

    private static <T> List<Place<T>> replaced(List<T> old, List<T> fresh, ToDoubleBiFunction<T, T> likeness) {
        if (old.isEmpty() || fresh.isEmpty() || (long) old.size() * fresh.size() > PAIRS) return apart(old, fresh);
        return paired(old, fresh, best(old, fresh, likeness));
    }

    private static <T> List<Place<T>> apart(List<T> old, List<T> fresh) {
        var places = new ArrayList<Place<T>>();
        old.forEach(one -> places.add(new Place<>(one, null)));
        fresh.forEach(one -> places.add(new Place<>(null, one)));
        return places;
    }

    /** best[i][j]: how much the first i and the first j can have in common, in this order. */
    private static <T> double[][] best(List<T> old, List<T> fresh, ToDoubleBiFunction<T, T> likeness) {
        var best = new double[old.size() + 1][fresh.size() + 1];
        for (int i = 1; i <= old.size(); i++) {
            for (int j = 1; j <= fresh.size(); j++) {
                double alike = likeness.applyAsDouble(old.get(i - 1), fresh.get(j - 1));
                best[i][j] = Math.max(best[i - 1][j], best[i][j - 1]);
                if (alike >= ALIKE) best[i][j] = Math.max(best[i][j], best[i - 1][j - 1] + alike);
            }
        }
        return best;
    }

    private static <T> List<Place<T>> paired(List<T> old, List<T> fresh, double[][] best) {
        var places = new ArrayList<Place<T>>();
        int i = old.size();
        int j = fresh.size();
        while (i > 0 || j > 0) {
            if (j > 0 && best[i][j] == best[i][j - 1]) places.add(new Place<>(null, fresh.get(--j)));
            else if (i > 0 && best[i][j] == best[i - 1][j]) places.add(new Place<>(old.get(--i), null));
            else places.add(new Place<>(old.get(--i), fresh.get(--j)));
        }
        Collections.reverse(places);
        return places;
    }
}
