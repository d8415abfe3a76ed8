package org.xingyao.desk.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.article.compare.Change;
import org.xingyao.article.compare.Comparison;
import org.xingyao.article.compare.Form;
import org.xingyao.article.compare.HeadField;
import org.xingyao.article.compare.Row;
import org.xingyao.article.compare.Version;

/** Puts a comparison into words for the page. */
@ApplicationScoped
class CompareViews {
    /** A run of so many unchanged lines is folded away. */
    private static final int FOLDED = 4;

    private final WordCutter cutter;
    private final HeadNames names;
    private final HistoryMessages messages;

    CompareViews(WordCutter cutter, HeadNames names, HistoryMessages messages) {
        this.cutter = cutter;
        this.names = names;
        this.messages = messages;
    }

    CompareView of(Versions asked, Version before, Version after) {
        var comparison = Comparison.of(before, after, cutter, names);
        return new CompareView(
                messages.compared(name(asked.from()), name(asked.to())),
                asked.address(false),
                asked.address(true),
                asked.sides(),
                comparison.isSame(),
                comparison.elsewhere(),
                comparison.head().stream()
                        .map(one -> new CompareView.HeadRow(label(one.field()), new CompareView.Text(one.pieces())))
                        .toList(),
                groups(comparison.rows()));
    }

    String name(int version) {
        return version == Versions.DRAFT ? messages.draft() : messages.edition(version);
    }

    private List<CompareView.Group> groups(List<Row> rows) {
        var groups = new ArrayList<CompareView.Group>();
        int at = 0;
        while (at < rows.size()) {
            int end = at + 1;
            boolean same = rows.get(at).change() == Change.SAME;
            while (end < rows.size() && same == (rows.get(end).change() == Change.SAME)) end++;
            var folded = same && end - at >= FOLDED ? messages.folded(end - at) : "";
            groups.add(new CompareView.Group(
                    folded, rows.subList(at, end).stream().map(this::line).toList()));
            at = end;
        }
        return groups;
    }

    private CompareView.LineView line(Row row) {
        return new CompareView.LineView(
                label(row.form()),
                row.change().name().toLowerCase(java.util.Locale.ROOT),
                label(row.change()),
                row.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(CompareView.Text::new)
                        .toList(),
                new CompareView.Text(row.looks()));
    }

    private String label(Change change) {
        return switch (change) {
            case SAME -> "";
            case ADDED -> messages.added();
            case REMOVED -> messages.removed();
            case CHANGED -> messages.changed();
        };
    }

    private String label(Form form) {
        return switch (form) {
            case PARAGRAPH -> messages.paragraph();
            case HEADING -> messages.heading();
            case QUOTE -> messages.quote();
            case ITEM -> messages.item();
            case FIGURE -> messages.figure();
            case TABLE -> messages.table();
            case TABLE_ROW -> messages.tableRow();
            case CHART -> messages.chart();
            case CHART_ROW -> messages.chartRow();
            case QUESTION -> messages.question();
            case SHORT_ANSWER -> messages.shortAnswer();
            case ANSWERED -> messages.answered();
            case BASIS -> messages.basis();
        };
    }

    private String label(HeadField field) {
        return switch (field) {
            case KIND -> messages.kind();
            case KICKER -> messages.kicker();
            case HEADLINE -> messages.headline();
            case DECK -> messages.deck();
            case SHORT_TITLE -> messages.shortTitle();
            case BYLINES -> messages.bylines();
            case COLUMN -> messages.column();
            case SERIES -> messages.series();
            case NUMBER -> messages.number();
            case ISSUED_ON -> messages.issuedOn();
            case DATELINE -> messages.dateline();
            case SOURCE -> messages.source();
            case RESPONSIBLE_EDITOR -> messages.responsibleEditor();
            case SUMMARY -> messages.summary();
            case RESTORATIONS -> messages.restorations();
            case TRACK -> messages.track();
            case STARS -> messages.stars();
            case REGIONS -> messages.regions();
            case ORGANISATIONS -> messages.organisations();
            case TOPICS -> messages.topics();
            case PAIRS -> messages.pairs();
        };
    }
}
