package org.xingyao.inspection;

import java.util.List;

/** Looks for one kind of thing that can be wrong in what articles say; they are read once for all that look so. */
interface TextInspector {
    /** @param texts some articles: whatever is asked of the database is asked for all of them together */
    List<Finding> in(List<LiveText> texts);
}
