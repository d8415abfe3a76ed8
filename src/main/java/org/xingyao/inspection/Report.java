package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** What the last inspection found, for pages: nothing here grows with the archive. */
@ApplicationScoped
public class Report implements Watched {
    private static final String LINES = "select key, subject, what, mend, found_on, due_on from inspection_finding"
            + " where matter = ? and (coalesce(due_on, 'infinity'::date), key) > (cast(? as date), ?)"
            + " order by coalesce(due_on, 'infinity'::date), key limit ?";
    private static final String TALLIES = "select matter, found, nearest from inspection_tally where run_id = ?";

    private static final String ALTERED = "select count(*) from inspection_finding where matter = ?";

    /** Above every day there can be; PostgreSQL's word for no day at all. */
    private static final String NO_DAY = "infinity";

    private final Rows rows;

    Report(Rows rows) {
        this.rows = rows;
    }

    /**
     * How much a run found of a matter.
     *
     * @param nearest the first day by which something is to be mended; null without any
     */
    public record Tally(int found, @Nullable LocalDate nearest) {}

    /** Where a list goes on: behind the finding with this day and key. */
    public record Place(@Nullable LocalDate dueOn, String key) {}

    /**
     * A finding.
     *
     * @param mend path at the desk
     * @param dueOn by when it is to be mended; null for what is only listed
     */
    public record Line(
            Place place,
            String subject,
            String what,
            String mend,
            LocalDate foundOn,
            @Nullable LocalDate dueOn) {}

    /**
     * How much of what readers see is known not to be what was signed: a number to be watched. 0 but when somebody has
     * changed something by other means than this program.
     */
    public long altered() {
        return rows.read(ALTERED, List.of(Matter.ALTERED.id()), row -> row.getLong(1))
                .getFirst();
    }

    /** Of a run that is over; a matter of which it found nothing is not there. */
    public Map<Matter, Tally> tallies(InspectionRun run) {
        record Row(Optional<Matter> matter, Tally tally) {}
        return rows
                .read(
                        TALLIES,
                        List.of(run.id),
                        row -> new Row(Matter.of(row.getString(1)), new Tally(row.getInt(2), day(row.getDate(3)))))
                .stream()
                .filter(row -> row.matter().isPresent())
                .collect(Collectors.toMap(row -> row.matter().orElseThrow(), Row::tally));
    }

    /**
     * The most urgent first.
     *
     * @param after null for the first page
     */
    public List<Line> lines(Matter matter, @Nullable Place after, int atMost) {
        var day = after == null
                ? "-infinity"
                : after.dueOn() == null ? NO_DAY : after.dueOn().toString();
        return rows.read(LINES, List.of(matter.id(), day, after == null ? "" : after.key(), atMost), Report::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        var due = day(row.getDate(6));
        return new Line(
                new Place(due, row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getDate(5).toLocalDate(),
                due);
    }

    private static @Nullable LocalDate day(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }

    @Override
    public List<Vital> vitals() {
        return List.of(Vital.gauge("altered_findings", this::altered).atMost(0));
    }
}
