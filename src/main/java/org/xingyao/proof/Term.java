package org.xingyao.proof;

import java.util.List;

/**
 * Wrong words.
 *
 * @param right what to write instead; empty when that depends
 * @param spared longer words in which they are right: 目的的 spares 的的
 * @param note why, said behind what the rule says; may be empty
 */
record Term(String rule, String wrong, String right, List<String> spared, String note) {
    Term(String rule, String wrong, String right, List<String> spared) {
        this(rule, wrong, right, spared, "");
    }

    boolean isSpared(String text, int from) {
        for (var longer : spared) {
            for (int at = longer.indexOf(wrong); at >= 0; at = longer.indexOf(wrong, at + 1))
                if (from >= at && text.startsWith(longer, from - at)) return true;
        }
        return false;
    }
}
