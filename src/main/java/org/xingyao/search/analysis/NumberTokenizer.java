package org.xingyao.search.analysis;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The {@link Numbers} of a text. */
final class NumberTokenizer extends FoldedTokenizer {
    private Iterator<Numbers.Found> found = List.<Numbers.Found>of().iterator();

    @Override
    public void reset() throws IOException {
        super.reset();
        found = Numbers.in(text()).iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!found.hasNext()) return false;
        var number = found.next();
        token(number.token(), number.start(), number.end());
        return true;
    }
}
