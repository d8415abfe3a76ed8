package org.xingyao.editorial;

import org.xingyao.nlp.QueryText;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/** A query of readers, as staff write it down. */
record ReaderQuery(String text, String key) {
    /** As long as the search box takes. */
    private static final int LONGEST = 200;

    /** @throws Invalid for an empty or endless one */
    static ReaderQuery read(String given) {
        var text = CleanText.line(given);
        var key = QueryText.key(text);
        if (key.isEmpty()) throw new Invalid("text", "请写上问句");
        if (text.length() > LONGEST) throw new Invalid("text", "问句最长 " + LONGEST + " 个字符");
        return new ReaderQuery(text, key);
    }
}
