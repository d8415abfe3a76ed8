package org.xingyao.desk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xingyao.desk.WordsById;

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
        return WordsById.of(messages.actions());
    }
}
