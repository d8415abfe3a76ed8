package org.xingyao.search.querylog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xingyao.nlp.QueryText;
import org.xingyao.text.CleanText;

/** A query that may be kept. */
record Loggable(String key, String text) {
    /** Longer ones are pasted letters, not questions, and nobody knows what stands in them. */
    private static final int LONGEST = 60;

    /** Telephone numbers have seven digits and more, an identity card eighteen; a year or a document's number fewer. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\p{Nd}[-\\s.()（）－_/]*){7}");

    /** Empty for what looks personal or is no question. */
    static Optional<Loggable> of(String given) {
        var text = CleanText.line(given);
        var key = QueryText.key(text);
        boolean kept = !key.isEmpty()
                && text.length() <= LONGEST
                && key.indexOf('@') < 0
                && !LONG_NUMBER.matcher(text).find();
        return kept ? Optional.of(new Loggable(key, text)) : Optional.empty();
    }
}
