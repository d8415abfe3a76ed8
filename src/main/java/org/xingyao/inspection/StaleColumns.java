package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.taxonomy.Staleness;

/**
 * Columns without anything new for longer than their type may be, and the home page, for which inspectors allow two weeks
 * too.
 */
@ApplicationScoped
class StaleColumns implements Inspector {
    private static final String NEWEST = "select c.slug, c.name, c.type, max(a.sorted_on) from news_column c"
            + " join edition e on e.column_id = c.id join article a on a.live_edition_id = e.id"
            + " where c.visible and a.public_state = 'live' group by c.id, c.slug, c.name, c.type";
    private static final String NEWEST_OF_ALL =
            "select max(sorted_on) from article where public_state = 'live' having max(sorted_on) is not null";

    private final Rows rows;

    StaleColumns(Rows rows) {
        this.rows = rows;
    }

    /** @param newest the day that readers see beside its newest article */
    private record Fresh(String slug, String name, Staleness limit, LocalDate newest, String mend) {
        /** The last day on which it is not yet stale. */
        LocalDate due() {
            return newest.plus(limit.limit());
        }

        /** So early that somebody can still write: some days of two weeks, a month of half a year. */
        boolean isToBeTold(LocalDate today) {
            return !today.isBefore(due().minusDays(limit == Staleness.TWO_WEEKS ? 4 : 30));
        }
    }

    @Override
    public String id() {
        return "stale-columns";
    }

    @Override
    public Look look(long after, LocalDate today) {
        var all = new ArrayList<Fresh>(rows.read(
                NEWEST_OF_ALL,
                List.of(),
                row -> new Fresh("", "首页", Staleness.TWO_WEEKS, row.getDate(1).toLocalDate(), "/desk/articles/new")));
        all.addAll(rows.read(
                NEWEST,
                List.of(),
                row -> new Fresh(
                        row.getString(1),
                        row.getString(2),
                        Staleness.ofType(row.getString(3)),
                        row.getDate(4).toLocalDate(),
                        "/desk/articles?column=" + row.getString(1))));
        return Look.all(all.stream()
                .filter(one -> one.isToBeTold(today))
                .map(StaleColumns::finding)
                .toList());
    }

    private static Finding finding(Fresh one) {
        var what = "最近更新 " + one.newest() + "，应在 " + one.limit().label() + "内更新";
        return Finding.of(Matter.STALE_COLUMN, one.slug(), one.name(), what, one.mend())
                .due(one.due());
    }
}
