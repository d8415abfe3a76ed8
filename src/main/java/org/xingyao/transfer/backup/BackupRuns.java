package org.xingyao.transfer.backup;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xingyao.setting.Settings;
import org.xingyao.work.Night;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** The backups there were and the one under way; one at a time, however many programs look at the same database. */
@ApplicationScoped
public class BackupRuns implements PanacheRepository<BackupRun>, Watched {
    /** One night may fail and be made up for; nobody should sleep through two. */
    public static final Duration TOO_OLD = Duration.ofDays(2);

    /** So long after a night's backup could not be written is it tried again. */
    static final Duration TRY_AGAIN = Duration.ofHours(1);

    private static final String OPEN = "insert into backup_run (id, night, asked_by, asked_at)"
            + " select nextval('backup_run_seq'), cast(nullif(:night, '') as date), :by, :now"
            // What is newer than the night had nothing to be kept then: a new installation begins the next one.
            + " where :by <> '' or exists (select from audit_log where no = 1 and at < :since) on conflict do nothing";

    private final Settings settings;
    private final Event<Asked> asked;
    private final Clock clock;

    BackupRuns(Settings settings, Event<Asked> asked, Clock clock) {
        this.settings = settings;
        this.asked = asked;
        this.clock = clock;
    }

    /** Fired in the transaction in which somebody asks for a backup. */
    record Asked() {}

    /** Of which moment the newest backup is that a rehearsed restore has proven; nothing when there is none. */
    @Transactional
    public Optional<Instant> lastProven() {
        return newestProven().map(BackupRun::moment);
    }

    @Override
    public List<Vital> vitals() {
        return List.of(Vital.gauge("backup_age_seconds", this::age).atMost(TOO_OLD.toSeconds()));
    }

    /** Of the newest proven one; NaN without any. */
    private double age() {
        return lastProven()
                .map(moment ->
                        (double) Duration.between(moment, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }

    public Optional<BackupRun> newestProven() {
        return find("provenAt is not null order by begunAt desc, id desc").firstResultOptional();
    }

    public Optional<BackupRun> underWay() {
        return find("finishedAt is null").firstResultOptional();
    }

    /** Those that are over, the newest first. */
    public List<BackupRun> finished(int atMost) {
        return find("finishedAt is not null order by askedAt desc, id desc")
                .page(0, atMost)
                .list();
    }

    /** Those whose file was written and not deleted since by a rule. */
    @Transactional
    List<BackupRun> kept() {
        return list("writtenAt is not null and finishedAt is not null and removedAt is null");
    }

    /** @return false when one is under way already */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean ask(String by) {
        boolean isNew = open(null, by, clock.instant());
        if (isNew) asked.fire(new Asked());
        return isNew;
    }

    /** What is to be done: the backup under way, else that of the last night if it is missing. */
    @Transactional
    Optional<BackupRun> next() {
        var hour = settings.now().backupHour();
        if (hour.isPresent() && underWay().isEmpty()) openNightly(hour);
        return underWay();
    }

    /** A program that was off at night makes up for it. */
    private void openNightly(OptionalInt hour) {
        var now = clock.instant().atZone(clock.getZone());
        var night = Night.last(now, hour.orElseThrow());
        long tried = count(
                "night >= ?1 and (finishedAt is null or writtenAt is not null or finishedAt > ?2)",
                night,
                clock.instant().minus(TRY_AGAIN));
        if (tried == 0)
            open(
                    night,
                    "",
                    night.atTime(hour.orElseThrow(), 0).atZone(clock.getZone()).toInstant());
    }

    private boolean open(@Nullable LocalDate night, String by, Instant since) {
        return getEntityManager()
                        .createNativeQuery(OPEN)
                        .setParameter("night", night == null ? "" : night.toString())
                        .setParameter("by", by)
                        .setParameter("now", clock.instant())
                        .setParameter("since", since)
                        .executeUpdate()
                > 0;
    }

    /** Nothing when the row is not there any more: a restore may have taken its place. */
    @Transactional
    void change(BackupRun run, Consumer<BackupRun> change) {
        findByIdOptional(run.id).ifPresent(change);
    }
}
