package org.xingyao.transfer.docx;

import java.util.Set;
import java.util.stream.Stream;

/** Of two ways to say the same, the one that we understand: reading both would double the words. */
final class Alternate {
    private static final Set<String> UNDERSTOOD =
            Set.of("wps", "wpg", "wpc", "wp14", "w14", "w15", "a14", "cx", "cx1", "cx2", "cx4", "c14");

    private Alternate() {}

    static Node of(Node alternateContent) {
        return alternateContent
                .all("mc:Choice")
                .filter(choice ->
                        Stream.of(choice.get("Requires").split("\\s+")).allMatch(UNDERSTOOD::contains))
                .findFirst()
                .or(() -> alternateContent.child("mc:Fallback"))
                .orElseGet(() -> new Node("mc:Fallback"));
    }
}
