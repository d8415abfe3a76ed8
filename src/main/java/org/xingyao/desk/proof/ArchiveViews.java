package org.xingyao.desk.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.proof.Archive;
import org.xingyao.proof.Level;
import org.xingyao.proof.ProofScan;
import org.xingyao.proof.ProofScans;
import org.xingyao.proof.Proofreading;
import org.xingyao.taxonomy.Columns;
import org.xingyao.text.Minute;

/** The archive in the words of its page. */
@ApplicationScoped
class ArchiveViews {
    private final ProofScans scans;
    private final Columns columns;
    private final ProofMessages messages;
    private final Clock clock;

    ArchiveViews(ProofScans scans, Columns columns, ProofMessages messages, Clock clock) {
        this.scans = scans;
        this.columns = columns;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param total 0 when there is no scan under way */
    record Progress(String text, int done, int total) {}

    record SumView(
            String column,
            String articles,
            String characters,
            String blockers,
            String warnings,
            String rate,
            String errors) {}

    /** What one rule found in an article, at a glance. */
    record FoundView(String level, String text, String words) {}

    record PieceView(String href, String headline, String column, String rate, List<FoundView> found) {}

    record Choice(String value, String label, boolean chosen) {}

    record Choices(List<Choice> levels, List<Choice> rules, List<Choice> columns) {}

    Progress progress() {
        return scans.latest().map(this::progress).orElseGet(() -> new Progress(messages.scanNone(), 0, 0));
    }

    private Progress progress(ProofScan scan) {
        var finished = scan.finishedAt;
        if (finished != null)
            return new Progress(messages.scanDone(scan.version, Minute.of(finished, clock.getZone())), 0, 0);
        // What was published meanwhile counts too.
        int total = Math.max(Math.max(scan.total, scan.done), 1);
        return new Progress(messages.scanGoingOn(scan.version, scan.done, total), scan.done, total);
    }

    SumView sum(Archive.Sum sum) {
        return new SumView(
                sum.column().isEmpty() ? messages.noColumn() : sum.column(),
                Rates.text(sum.articles()),
                Rates.text(sum.characters()),
                Rates.text(sum.blockers()),
                Rates.text(sum.warnings()),
                Rates.text(sum.rate().blockers()),
                Rates.text(sum.rate().errors()));
    }

    PieceView piece(Archive.Piece piece) {
        return new PieceView(
                "/desk/articles/" + piece.slug() + "/proof",
                piece.headline().isEmpty() ? messages.untitled() : piece.headline(),
                piece.column(),
                Rates.text(piece.rate().blockers()) + " / "
                        + Rates.text(piece.rate().errors()),
                piece.found().stream().map(this::found).toList());
    }

    /** A rule of another version of the program is shown by its id. */
    private FoundView found(Archive.Found found) {
        var times = found.open() > 1 ? " ×" + found.open() : "";
        return Proofreading.rule(found.rule())
                .map(rule -> new FoundView(rule.level().id(), rule.what() + times, found.words()))
                .orElseGet(() -> new FoundView("hint", found.rule() + times, found.words()));
    }

    Choices choices(ArchiveAddress asked) {
        return new Choices(
                choices(
                        asked.value("level"),
                        messages.allLevels(),
                        Stream.of(Level.values()).map(level -> new Choice(level.id(), level.label(), false))),
                choices(
                        asked.value("rule"),
                        messages.allRules(),
                        Proofreading.rules().stream().map(rule -> new Choice(rule.id(), rule.what(), false))),
                choices(
                        asked.value("column"),
                        messages.allColumns(),
                        columns.list("order by deskOrder, slug").stream()
                                .map(column -> new Choice(column.slug, column.name, false))));
    }

    private static List<Choice> choices(String chosen, String all, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", all, false)), choices)
                .map(one -> new Choice(one.value(), one.label(), one.value().equals(chosen)))
                .toList();
    }
}
