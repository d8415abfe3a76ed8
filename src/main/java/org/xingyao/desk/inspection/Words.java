package org.xingyao.desk.inspection;

import java.util.HashMap;
import java.util.Map;

/** Words of a bundle that are looked up by an id: an id, a blank and its words, parted by ；. */
final class Words {
    private Words() {}

    static Map<String, String> of(String message) {
        var words = new HashMap<String, String>();
        for (var pair : message.split("；")) {
            var word = pair.strip().split(" ", 2);
            words.put(word[0], word[1]);
        }
        return words;
    }
}
