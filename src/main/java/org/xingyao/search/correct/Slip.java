package org.xingyao.search.correct;

/** The one change that makes a known word of what was typed. */
enum Slip {
    /** Another character at a place. */
    CHANGED,
    /** Two neighbours the other way round. */
    SWAPPED,
    /** A character too few. */
    MISSING,
    /** A character too many. */
    EXTRA,
    /** More than one change, or none. */
    OTHER;

    static Slip between(String typed, String word) {
        int first = 0;
        int most = Math.min(typed.length(), word.length());
        while (first < most && typed.charAt(first) == word.charAt(first)) first++;
        var restTyped = typed.substring(first);
        var restWord = word.substring(first);
        if (restTyped.isEmpty() && restWord.isEmpty()) return OTHER;
        if (sameAfter(restTyped, 1, restWord, 1)) return CHANGED;
        if (sameAfter(restTyped, 0, restWord, 1)) return MISSING;
        if (sameAfter(restTyped, 1, restWord, 0)) return EXTRA;
        boolean swapped = sameAfter(restTyped, 2, restWord, 2)
                && restTyped.charAt(0) == restWord.charAt(1)
                && restTyped.charAt(1) == restWord.charAt(0);
        return swapped ? SWAPPED : OTHER;
    }

    private static boolean sameAfter(String typed, int fromTyped, String word, int fromWord) {
        return typed.length() >= fromTyped
                && word.length() >= fromWord
                && typed.substring(fromTyped).equals(word.substring(fromWord));
    }
}
