package org.xingyao.print.booklet;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Iterator;
import java.util.List;
import org.xingyao.print.type.LineBreaks;

/** Tells the library that sets the pages where lines may end. */
final class LineBreaker implements FSTextBreaker {
    private Iterator<Integer> ends = List.<Integer>of().iterator();

    @Override
    public void setText(String text) {
        ends = LineBreaks.in(text).iterator();
    }

    @Override
    public int next() {
        return ends.hasNext() ? ends.next() : BreakIterator.DONE;
    }
}
