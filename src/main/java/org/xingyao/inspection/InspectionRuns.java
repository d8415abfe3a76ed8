package org.xingyao.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.xingyao.setting.Settings;
import org.xingyao.work.Night;

/** The inspections there were; one at a time, and one for each night, however many programs look at the same database. */
@ApplicationScoped
public class InspectionRuns implements PanacheRepository<InspectionRun> {
    private static final String BEGIN = "insert into inspection_run (id, night, asked_by, begun_at, total)"
            + " select nextval('inspection_run_seq'), cast(nullif(:night, '') as date), :by, :now,"
            + " (select count(*) from article where public_state = 'live')"
            // At the first start of all nothing is there yet; the night would be spent on it.
            + " where :by <> '' or exists (select from article where public_state = 'live') on conflict do nothing";

    private final Settings settings;
    private final Event<Begun> begun;
    private final Clock clock;
    private final boolean nightly;

    InspectionRuns(
            Settings settings,
            Event<Begun> begun,
            Clock clock,
            @ConfigProperty(name = "xingyao.inspection.nightly", defaultValue = "true") boolean nightly) {
        this.settings = settings;
        this.begun = begun;
        this.clock = clock;
        this.nightly = nightly;
    }

    /** Fired in the transaction that begins a run. */
    record Begun() {}

    public Optional<InspectionRun> underWay() {
        return find("finishedAt is null").firstResultOptional();
    }

    /** The last one that is over. */
    public Optional<InspectionRun> finished() {
        return finished(0);
    }

    /** @param before how many came after it and are over too */
    public Optional<InspectionRun> finished(int before) {
        return find("finishedAt is not null order by finishedAt desc, id desc")
                .page(before, 1)
                .firstResultOptional();
    }

    /**
     * Begins one because somebody asks for it.
     *
     * @return false when one is under way already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean begin(String askedBy) {
        return begin(null, askedBy);
    }

    /** Begins that of the last night unless there was one; a program that was off at night makes up for it. */
    void beginNightly() {
        // Where something else is measured, it would be measured beside.
        if (!nightly) return;
        var now = clock.instant().atZone(clock.getZone());
        var night = Night.last(now, settings.now().inspectionHour());
        if (count("night >= ?1", night) == 0) begin(night, "");
    }

    Optional<InspectionRun> lockedUnderWay() {
        return find("finishedAt is null")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private boolean begin(@Nullable LocalDate night, String askedBy) {
        boolean isNew = getEntityManager()
                        .createNativeQuery(BEGIN)
                        .setParameter("night", night == null ? "" : night.toString())
                        .setParameter("by", askedBy)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
        if (isNew) begun.fire(new Begun());
        return isNew;
    }
}
