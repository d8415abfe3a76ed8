package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** What is planned, and what became of it. */
@ApplicationScoped
public class Plans implements PanacheRepository<Plan>, Watched {
    /** A worker looks every few seconds; after a start there may be many to make up for. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private final Clock clock;

    Plans(Clock clock) {
        this.clock = clock;
    }

    public Optional<Plan> open(Article article, String kind) {
        return find("article = ?1 and kind = ?2 and outcome in ?3", article, kind, Plan.OPEN)
                .firstResultOptional();
    }

    /** All of an article, the latest first. */
    public List<Plan> of(Article article) {
        return list("article = ?1 order by dueAt desc, id desc", article);
    }

    @Override
    public List<Vital> vitals() {
        return List.of(Vital.gauge("plans_overdue", this::overdue).atMost(0));
    }

    /** Whatever should have been done so long ago that nobody seems to do it. */
    @Transactional
    long overdue() {
        return count("outcome in ?1 and dueAt < ?2", Plan.OPEN, clock.instant().minus(LATE));
    }
}
