package org.xingyao.article.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;

/** The head of an article as texts. */
final class Head {
    private Head() {}

    /** Only what differs. */
    static List<HeadChange> changes(Version before, Version after, Wording wording, Names names) {
        var old = texts(before.words(), names);
        var fresh = texts(after.words(), names);
        // Only where both are known: else all of the filing would seem to have come or gone.
        if (before.filing().isPresent() && after.filing().isPresent()) {
            old.putAll(FilingTexts.of(before.filing().get(), names));
            fresh.putAll(FilingTexts.of(after.filing().get(), names));
        }
        var changes = new ArrayList<HeadChange>();
        for (var field : HeadField.values()) {
            var pieces = wording.compare(old.getOrDefault(field, ""), fresh.getOrDefault(field, ""));
            if (pieces.stream().anyMatch(piece -> piece.change() != Change.SAME))
                changes.add(new HeadChange(field, pieces));
        }
        return List.copyOf(changes);
    }

    private static Map<HeadField, String> texts(EditionContent content, Names names) {
        var texts = new EnumMap<HeadField, String>(HeadField.class);
        texts.put(HeadField.KIND, names.kind(content.kind()));
        texts.put(HeadField.KICKER, content.kicker());
        texts.put(HeadField.HEADLINE, content.headline());
        texts.put(HeadField.DECK, content.deck());
        texts.put(HeadField.SHORT_TITLE, content.shortTitle());
        texts.put(
                HeadField.BYLINES,
                content.bylines().stream().map(Byline::printed).collect(Collectors.joining("；")));
        texts.put(HeadField.COLUMN, content.column().isEmpty() ? "" : names.column(content.column()));
        texts.put(HeadField.SERIES, content.series().isEmpty() ? "" : names.series(content.series()));
        texts.put(HeadField.NUMBER, content.number() == 0 ? "" : Integer.toString(content.number()));
        var day = content.issuedOn();
        texts.put(HeadField.ISSUED_ON, day == null ? "" : names.date(day));
        texts.put(HeadField.DATELINE, content.dateline());
        texts.put(HeadField.SOURCE, source(content.source()));
        texts.put(HeadField.RESPONSIBLE_EDITOR, content.responsibleEditor());
        texts.put(HeadField.SUMMARY, content.summary());
        texts.put(
                HeadField.RESTORATIONS,
                content.restorations().stream()
                        .map(one -> one.place() + "：" + one.note())
                        .collect(Collectors.joining("；")));
        return texts;
    }

    private static String source(EditionContent.@Nullable Source source) {
        if (source == null) return "";
        return Stream.of(source.type(), source.name(), source.title(), source.author(), source.url())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
