package org.xingyao.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/** Words of a bundle that are looked up by an id: an id, a blank and its words, parted by ；. */
public final class WordsById {
    private WordsById() {}

    /** In the order in which they are written. */
    public static Map<String, String> of(String message) {
        var words = new LinkedHashMap<String, String>();
        for (var pair : message.split("；", -1)) {
            var word = pair.strip().split(" ", 2);
            words.put(word[0], word[1]);
        }
        return words;
    }
}
