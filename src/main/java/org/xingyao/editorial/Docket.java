package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Stage;

/** What waits for somebody 我的待办, by the same rules by which they may do it. */
@ApplicationScoped
public class Docket {
    private static final List<Stage> REVIEWED = List.of(Stage.FIRST_REVIEW, Stage.SECOND_REVIEW, Stage.FINAL_REVIEW);
    /** More than a desk has under review at once. */
    private static final int MOST = 1000;

    private final EntityManager database;
    private final SignOffs signOffs;

    Docket(EntityManager database, SignOffs signOffs) {
        this.database = database;
        this.signOffs = signOffs;
    }

    /** A step that somebody may take now. */
    public record Waiting(Step step, Entry entry) {}

    /** What came back to its author, and what was said. */
    public record Returned(Entry entry, String by, String reason) {}

    /** An edition in a list. */
    public record Entry(String slug, String headline, int no, String column, String submittedBy, Instant submittedAt) {}

    private record Row(long id, Entry entry, Stage stage, String openedBy, String column, Course course) {
        Reviewed reviewed(Map<Step, String> signed) {
            return new Reviewed(stage, Set.copyOf(List.of(openedBy, entry.submittedBy())), signed, course);
        }
    }

    /** The longest waiting first. */
    @Transactional
    public List<Waiting> waiting(Actor actor) {
        if (!Deed.REVIEW.isFor(actor)) return List.of();
        var rows = rows(REVIEWED).stream()
                .filter(row -> actor.worksIn(row.column()))
                .toList();
        var signed = signOffs.approvals(rows.stream().map(Row::id).toList());
        return rows.stream()
                .flatMap(row -> steps(actor, row.reviewed(signed.getOrDefault(row.id(), Map.of())))
                        .map(step -> new Waiting(step, row.entry())))
                .toList();
    }

    private static Stream<Step> steps(Actor actor, Reviewed edition) {
        return Stream.of(Step.values())
                .filter(step ->
                        Hindrance.to(step, Decision.APPROVE, actor, edition).isEmpty());
    }

    /** What the actor wrote or submitted and has to mend. */
    @Transactional
    public List<Returned> returned(Actor actor) {
        var rows = rows(List.of(Stage.RETURNED)).stream()
                .filter(row ->
                        List.of(row.openedBy(), row.entry().submittedBy()).contains(actor.name()))
                .toList();
        return rows.stream().map(this::returned).toList();
    }

    private Returned returned(Row row) {
        return signOffs.find("edition.id = ?1 and decision = ?2", row.id(), Decision.RETURN.id())
                .firstResultOptional()
                .map(said -> new Returned(row.entry(), said.signedBy, said.comment))
                .orElseGet(() -> new Returned(row.entry(), "", ""));
    }

    /** Signed and not yet published, for whoever may publish them. */
    @Transactional
    public List<Entry> signed(Actor actor) {
        if (!actor.may(Permission.PUBLISH)) return List.of();
        return rows(List.of(Stage.SIGNED)).stream()
                .filter(row -> actor.worksIn(row.column()))
                .map(Row::entry)
                .toList();
    }

    @Transactional
    public long count(Actor actor) {
        return waiting(actor).size() + returned(actor).size() + signed(actor).size();
    }

    /** Without the words: lists never load them. */
    private List<Row> rows(List<Stage> stages) {
        return database
                .createQuery(
                        "select e.id, a.slug, e.headline, e.no, c.name, e.createdBy, e.createdAt, e.stage, a.openedBy, c.slug,"
                                + " c.reviews, c.proofs from Article a join a.editionUnderway e left join e.column c"
                                + " where e.stage in (:stages) order by e.createdAt, e.id",
                        Object[].class)
                .setParameter("stages", stages)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(Docket::row)
                .toList();
    }

    private static Row row(@Nullable Object[] cells) {
        var entry = new Entry(
                text(cells[1]),
                text(cells[2]),
                (Integer) Objects.requireNonNull(cells[3]),
                text(cells[4]),
                text(cells[5]),
                (Instant) Objects.requireNonNull(cells[6]));
        var course = cells[10] == null
                ? Course.FULL
                : new Course((Integer) cells[10], (Integer) Objects.requireNonNull(cells[11]));
        return new Row(
                (Long) Objects.requireNonNull(cells[0]),
                entry,
                (Stage) Objects.requireNonNull(cells[7]),
                text(cells[8]),
                text(cells[9]),
                course);
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : (String) cell;
    }
}
