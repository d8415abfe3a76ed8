package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.article.Placement;
import org.xingyao.article.Placements;
import org.xingyao.taxonomy.Column;
import org.xingyao.text.Missing;

/** What all changes of the board have in common. */
@ApplicationScoped
class BoardEntries {
    private final Placements placements;
    private final Ledger ledger;
    private final Clock clock;

    BoardEntries(Placements placements, Ledger ledger, Clock clock) {
        this.placements = placements;
        this.ledger = ledger;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws Missing when somebody has taken it away meanwhile */
    Placement find(long id) {
        return placements.findByIdOptional(id).orElseThrow(() -> new Missing("这一项已经不在推荐位上了，请刷新页面"));
    }

    /** What is shown of a column stands on the front page too. */
    void close(Actor actor, String action, @Nullable Column column, String detail) {
        var subject = column == null ? "home" : "column:" + column.slug;
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, action, "board:" + subject, detail)),
                List.of(new Change(
                        "setting", subject, action, column == null ? Set.of("home") : Set.of("home", subject))));
    }
}
