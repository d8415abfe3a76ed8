package org.xingyao.desk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the words of actions in the log mean; one that is not known is shown as it stands. */
@ApplicationScoped
class AuditActions {
    private final AuditMessages messages;

    AuditActions(AuditMessages messages) {
        this.messages = messages;
    }

    /** For the list of suggestions. */
    record Known(String word, String label) {}

    List<Known> known() {
        var known = new ArrayList<Known>();
        labels().forEach((word, label) -> known.add(new Known(word, label)));
        return known;
    }

    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (var pair : messages.actions().split("；", -1)) {
            var word = pair.strip().split(" ", 2);
            labels.put(word[0], word[1]);
        }
        return labels;
    }
}
