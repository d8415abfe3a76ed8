package org.xingyao.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Latin words of the index by their beginning: a look into the sorted terms, not a wildcard over all of them. */
public final class Beginnings {
    /** Of a beginning that fits more, nobody knows which is meant. */
    private static final int MOST = 8;

    /** Behind each word stand its pairs with Han neighbours: so many are passed over at most. */
    private static final int LOOKED_AT = 512;

    private Beginnings() {}

    /** Up to eight that begin so and go on; those of Latin letters, digits and joints alone. */
    public static List<String> of(IndexReader reader, String field, String letters) throws IOException {
        var found = new ArrayList<String>();
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null || letters.isEmpty()) return found;
        var each = terms.iterator();
        if (each.seekCeil(new BytesRef(letters)) == TermsEnum.SeekStatus.END) return found;
        int looked = 0;
        for (var term = each.term(); term != null && looked++ < LOOKED_AT && found.size() < MOST; term = each.next()) {
            var text = term.utf8ToString();
            if (!text.startsWith(letters)) break;
            if (text.length() > letters.length() && text.chars().allMatch(c -> c < 0x80)) found.add(text);
        }
        return found;
    }
}
