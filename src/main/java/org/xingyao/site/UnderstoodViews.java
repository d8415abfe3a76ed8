package org.xingyao.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.query.Facet;
import org.xingyao.search.question.Hint;
import org.xingyao.search.question.Understanding;

/** What a question was understood to say, each with the ways to insist on it and to refuse it. */
@ApplicationScoped
class UnderstoodViews {
    private final SiteMessages messages;

    UnderstoodViews(SiteMessages messages) {
        this.messages = messages;
    }

    /**
     * One thing understood.
     *
     * @param words as they were typed
     * @param only shows nothing else; empty where that is no filter
     * @param ignore searches as if it had not been said
     */
    record UnderstoodView(String label, String words, String only, String ignore) {}

    List<UnderstoodView> of(Understanding understood, SearchAddress asked) {
        return understood.hints().stream().map(hint -> view(hint, asked)).toList();
    }

    private UnderstoodView view(Hint hint, SearchAddress asked) {
        var facet = facet(hint.kind());
        boolean chosen = facet != null && !asked.value(facet).isEmpty();
        return new UnderstoodView(
                label(hint.kind()),
                hint.words(),
                facet == null || chosen ? "" : asked.with(facet, hint.value()),
                asked.ignoring(hint.kind()));
    }

    private static @Nullable Facet facet(Hint.Kind kind) {
        return switch (kind) {
            case REGION -> Facet.REGION;
            case STAR -> Facet.STAR;
            case COLUMN -> Facet.COLUMN;
            case YEAR -> Facet.YEAR;
            case TRACK, SERIES, NUMBER, ORGANISATION -> null;
        };
    }

    private String label(Hint.Kind kind) {
        return switch (kind) {
            case REGION -> messages.regions();
            case STAR -> messages.stars();
            case TRACK -> messages.tracks();
            case COLUMN -> messages.column();
            case SERIES -> messages.series();
            case NUMBER -> messages.seriesNumber();
            case YEAR -> messages.yearLabel();
            case ORGANISATION -> messages.organisation();
        };
    }
}
