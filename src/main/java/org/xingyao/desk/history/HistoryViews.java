package org.xingyao.desk.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.editorial.History;
import org.xingyao.text.Minute;

/** Puts an article's versions into rows. */
@ApplicationScoped
class HistoryViews {
    private final CompareViews compare;
    private final HistoryMessages messages;
    private final ZoneId zone;

    HistoryViews(CompareViews compare, HistoryMessages messages, Clock clock) {
        this.compare = compare;
        this.messages = messages;
        this.zone = clock.getZone();
    }

    /**
     * @param from the version that is chosen as the older one; a word that is none chooses none
     * @param mayWrite whether old editions may be had back
     */
    List<VersionRow> rows(History history, String from, String to, boolean mayWrite) {
        var rows = new ArrayList<VersionRow>();
        history.draft()
                .ifPresent(draft -> rows.add(new VersionRow(
                        Versions.word(Versions.DRAFT),
                        compare.name(Versions.DRAFT),
                        minute(draft.at()),
                        draft.by(),
                        List.of(messages.writing()),
                        draft.headline(),
                        Versions.word(Versions.DRAFT).equals(from),
                        Versions.word(Versions.DRAFT).equals(to),
                        "")));
        for (var entry : history.editions()) {
            var word = Versions.word(entry.no());
            rows.add(new VersionRow(
                    word,
                    compare.name(entry.no()),
                    minute(entry.at()),
                    entry.by(),
                    chips(entry),
                    entry.headline(),
                    word.equals(from),
                    word.equals(to),
                    mayWrite ? HistoryPages.of(history.slug()) + "/" + word + "/restore" : ""));
        }
        return rows;
    }

    /** What is compared when nothing is chosen yet: the newest with the one before it. */
    static String newest(History history, int place) {
        var words = new ArrayList<String>();
        if (history.draft().isPresent()) words.add(Versions.word(Versions.DRAFT));
        history.editions().forEach(entry -> words.add(Versions.word(entry.no())));
        return place < words.size() ? words.get(place) : "";
    }

    private List<String> chips(History.Entry entry) {
        var chips = new ArrayList<String>();
        chips.add(entry.stage().label());
        if (entry.exempt()) chips.add(messages.exempt());
        if (entry.live()) chips.add(messages.live());
        if (entry.underway()) chips.add(messages.underway());
        return chips;
    }

    private String minute(Instant at) {
        return Minute.of(at, zone);
    }
}
