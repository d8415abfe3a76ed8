package org.xingyao.desk.history;

import java.util.List;

/**
 * A version in the list.
 *
 * @param word how the address names it
 * @param chips where it stands, in words
 * @param from true when it is chosen as the older one
 * @param restore address of the button that has it back; empty when the person may not, or it is the draft
 */
record VersionRow(
        String word,
        String name,
        String at,
        String by,
        List<String> chips,
        String headline,
        boolean from,
        boolean to,
        String restore) {}
