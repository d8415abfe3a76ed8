package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Columns that readers can open and find nothing in. */
@ApplicationScoped
class EmptyColumns implements Inspector {
    private static final String EMPTY = "select c.slug, c.name from news_column c where c.visible and not exists"
            + " (select from edition e join article a on a.live_edition_id = e.id and a.public_state = 'live'"
            + " where e.column_id = c.id) order by c.desk_order, c.slug";

    private final Rows rows;

    EmptyColumns(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String id() {
        return "empty-columns";
    }

    @Override
    public Look look(long after, LocalDate today) {
        return Look.all(rows.read(
                EMPTY,
                List.of(),
                row -> Finding.of(
                        Matter.EMPTY_COLUMN,
                        row.getString(1),
                        row.getString(2),
                        "栏目里没有一篇已发布的稿件：补稿，或在分类里改为不显示",
                        "/desk/articles?column=" + row.getString(1))));
    }
}
