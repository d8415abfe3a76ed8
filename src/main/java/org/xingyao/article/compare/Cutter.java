package org.xingyao.article.compare;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the smallest parts that are marked as changed; joined again they are the text. */
@FunctionalInterface
public interface Cutter {
    /** A Chinese character each; letters and digits that stand together stay together, as a year does. */
    Cutter CHARACTERS = Cutter::characters;

    List<String> cut(String text);

    private static List<String> characters(String text) {
        var parts = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            if (runsOn(text.codePointAt(start))) {
                while (end < text.length() && runsOn(text.codePointAt(end)))
                    end += Character.charCount(text.codePointAt(end));
            }
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    private static boolean runsOn(int character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }
}
