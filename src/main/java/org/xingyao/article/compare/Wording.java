package org.xingyao.article.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Compares two texts word by word. */
final class Wording {
    /** Longer texts, in parts of both together, are shown as replaced: nobody reads so many marks, and they take time. */
    private static final int LONGEST = 12_000;

    private final Cutter cutter;

    Wording(Cutter cutter) {
        this.cutter = cutter;
    }

    List<Piece> compare(String before, String after) {
        if (before.equals(after)) return before.isEmpty() ? List.of() : List.of(new Piece(Change.SAME, before));
        var old = cutter.cut(before);
        var fresh = cutter.cut(after);
        var pieces = new ArrayList<Piece>();
        if (old.size() + fresh.size() > LONGEST) {
            add(pieces, Change.REMOVED, before);
            add(pieces, Change.ADDED, after);
            return pieces;
        }
        for (var run : Runs.of(old, fresh)) {
            add(pieces, run.same() ? Change.SAME : Change.REMOVED, String.join("", run.before()));
            if (!run.same()) add(pieces, Change.ADDED, String.join("", run.after()));
        }
        return pieces;
    }

    /** How much of the longer text the two share, by pairs of neighbouring characters: 0 to 1. */
    static double likeness(String before, String after) {
        if (before.equals(after)) return 1;
        var counts = new HashMap<Integer, Integer>();
        for (int i = 0; i < before.length(); i++) counts.merge(neighbours(before, i), 1, Integer::sum);
        int shared = 0;
        for (int i = 0; i < after.length(); i++) {
            int left = counts.getOrDefault(neighbours(after, i), 0);
            if (left == 0) continue;
            counts.put(neighbours(after, i), left - 1);
            shared++;
        }
        return shared / (double) Math.max(before.length(), after.length());
    }

    private static int neighbours(String text, int at) {
        return text.charAt(at) << 16 | (at + 1 < text.length() ? text.charAt(at + 1) : 0);
    }

    private static void add(List<Piece> pieces, Change change, String text) {
        if (!text.isEmpty()) pieces.add(new Piece(change, text));
    }
}
