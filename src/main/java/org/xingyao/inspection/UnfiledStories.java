package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Articles that readers see and of which nobody has said to which star they belong, or that they belong to none. */
@ApplicationScoped
class UnfiledStories implements Inspector {
    private static final int AT_ONCE = 500;
    private static final String UNFILED =
            "select a.id, a.slug, e.headline, coalesce(c.name, ''), a.sorted_on from article a"
                    + " join edition e on e.id = a.live_edition_id left join news_column c on c.id = e.column_id"
                    + " where a.public_state = 'live' and not a.filed and a.id > ? order by a.id limit "
                    + AT_ONCE;

    private final Rows rows;

    UnfiledStories(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String id() {
        return "unfiled-stories";
    }

    @Override
    public Look look(long after, LocalDate today) {
        var ids = new ArrayList<Long>();
        var found = rows.read(UNFILED, List.of(after), row -> {
            ids.add(row.getLong(1));
            var column = row.getString(4).isEmpty() ? "" : "，" + row.getString(4);
            return Finding.of(
                    Matter.UNFILED,
                    row.getString(2),
                    row.getString(3),
                    "还没有确认所属星和创建类别（" + row.getDate(5) + column + "）",
                    "/desk/filing/" + row.getString(2));
        });
        return new Look(found, 0, ids.size() < AT_ONCE ? Look.ALL : ids.getLast());
    }
}
