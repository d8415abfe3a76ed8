package org.xingyao.editorial;

import java.util.ArrayList;
import java.util.List;

/** Lists that belong to a row. */
final class Lists {
    private Lists() {}

    /** Left alone when equal, so that an unchanged list writes nothing. */
    static <E> void replace(List<E> rows, List<E> wanted) {
        if (new ArrayList<>(rows).equals(wanted)) return;
        rows.clear();
        rows.addAll(wanted);
    }
}
