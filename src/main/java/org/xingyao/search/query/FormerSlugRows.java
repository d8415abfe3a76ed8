package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.xingyao.search.index.AsOfLog;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.taxonomy.Redirects;

/** The former slugs of today, read again whenever the taxonomy has changed. */
@ApplicationScoped
public class FormerSlugRows {
    private final AsOfLog<FormerSlugs> rows;

    FormerSlugRows(Redirects redirects, IndexFollower follower, Clock clock) {
        this.rows = new AsOfLog<>(follower, clock, FormerSlugs.NONE, _ -> new FormerSlugs(redirects.all()));
    }

    public FormerSlugs now() {
        return rows.now();
    }
}
