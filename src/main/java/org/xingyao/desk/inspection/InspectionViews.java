package org.xingyao.desk.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.WordsById;
import org.xingyao.inspection.InspectionRun;
import org.xingyao.inspection.InspectionRuns;
import org.xingyao.inspection.Matter;
import org.xingyao.inspection.Report;
import org.xingyao.inspection.Report.Tally;
import org.xingyao.text.Minute;

/** What the last inspection found, in the words of its page. */
@ApplicationScoped
class InspectionViews {
    private static final Tally NOTHING = new Tally(0, null);

    private final InspectionRuns runs;
    private final Report report;
    private final InspectionMessages messages;
    private final Clock clock;

    InspectionViews(InspectionRuns runs, Report report, InspectionMessages messages, Clock clock) {
        this.runs = runs;
        this.report = report;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param total 0 when no run is under way */
    record Progress(String text, int done, int total) {}

    /** A matter at a glance. */
    record Tile(
            String href,
            String label,
            int count,
            String nearest,
            String change,
            boolean faulty,
            boolean late,
            boolean current) {}

    record Row(String subject, String what, String mend, String mendWord, String found, String left, boolean late) {}

    /**
     * The findings of one matter.
     *
     * @param all address of the whole list; empty when this is it
     * @param allText of the link there
     */
    record Section(
            String id,
            String title,
            String hint,
            List<Row> rows,
            String all,
            String allText,
            String first,
            String next) {}

    Progress progress() {
        var stages = WordsById.of(messages.stages());
        return runs.underWay()
                .map(run -> {
                    // What was published meanwhile counts too.
                    int total = Math.max(Math.max(run.total, run.done), 1);
                    var stage = stages.getOrDefault(run.inspector, messages.title());
                    return new Progress(messages.goingOn(stage, run.done, total), run.done, total);
                })
                .orElseGet(() -> new Progress(runs.finished().map(this::said).orElseGet(messages::never), 0, 0));
    }

    private String said(InspectionRun run) {
        var finished = run.finishedAt == null ? run.begunAt : run.finishedAt;
        var by = run.askedBy.isEmpty() ? messages.atNight() : run.askedBy;
        return messages.lastRun(Minute.of(finished, clock.getZone()), by, run.done);
    }

    /** @param chosen null when all are shown */
    List<Tile> tiles(@Nullable Matter chosen) {
        var now = tallies(0);
        var before = tallies(1);
        var names = WordsById.of(messages.matters());
        return Stream.of(Matter.values())
                .map(matter -> tile(
                        matter,
                        names.getOrDefault(matter.id(), matter.id()),
                        now.getOrDefault(matter, NOTHING),
                        before.isEmpty() ? null : before.getOrDefault(matter, NOTHING),
                        matter == chosen))
                .toList();
    }

    private Map<Matter, Tally> tallies(int runsAgo) {
        return runs.finished(runsAgo).map(report::tallies).orElseGet(Map::of);
    }

    private Tile tile(Matter matter, String name, Tally now, @Nullable Tally before, boolean current) {
        var nearest = now.nearest();
        return new Tile(
                InspectionPages.address(matter, null),
                name,
                now.found(),
                matter.isFault() ? nearest == null ? "" : messages.nearest(left(nearest)) : messages.listed(),
                before == null ? "" : change(now.found() - before.found()),
                matter.isFault() && now.found() > 0,
                nearest != null && nearest.isBefore(today()),
                current);
    }

    private String change(int difference) {
        if (difference == 0) return "";
        return difference > 0 ? messages.more(difference) : messages.less(-difference);
    }

    /** The most urgent of each matter of which there is something. */
    List<Section> overview(int atMost) {
        var tallies = tallies(0);
        return Stream.of(Matter.values())
                .filter(matter -> tallies.getOrDefault(matter, NOTHING).found() > 0)
                .map(matter -> {
                    int found = tallies.getOrDefault(matter, NOTHING).found();
                    boolean more = found > atMost;
                    return section(
                            matter,
                            report.lines(matter, null, atMost),
                            more ? InspectionPages.address(matter, null) : "",
                            messages.showAll(found),
                            "",
                            "");
                })
                .toList();
    }

    Section one(Matter matter, Report.@Nullable Place after, int atMost) {
        var found = report.lines(matter, after, atMost + 1);
        var shown = found.stream().limit(atMost).toList();
        return section(
                matter,
                shown,
                InspectionPages.PATH,
                messages.all(),
                after == null ? "" : InspectionPages.address(matter, null),
                found.size() > atMost
                        ? InspectionPages.address(matter, shown.getLast().place())
                        : "");
    }

    private Section section(
            Matter matter, List<Report.Line> lines, String all, String allText, String first, String next) {
        return new Section(
                matter.id(),
                WordsById.of(messages.matters()).getOrDefault(matter.id(), matter.id()),
                WordsById.of(messages.hints()).getOrDefault(matter.id(), ""),
                lines.stream().map(line -> row(matter, line)).toList(),
                all,
                allText,
                first,
                next);
    }

    private Row row(Matter matter, Report.Line line) {
        var due = line.dueOn();
        return new Row(
                line.subject(),
                line.what(),
                line.mend(),
                matter.isFault() ? messages.mend() : messages.openListed(),
                line.foundOn().toString(),
                due == null ? messages.nothing() : left(due),
                due != null && due.isBefore(today()));
    }

    /** How many days are left, or by how many it is late. */
    String left(LocalDate due) {
        long days = ChronoUnit.DAYS.between(today(), due);
        if (days == 0) return messages.dueToday();
        return days > 0 ? messages.daysLeft(days) : messages.late(-days);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
