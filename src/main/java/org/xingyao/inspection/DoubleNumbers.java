package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.xingyao.taxonomy.NumberStyle;

/** Published articles that carry the same number of the same series; every one but the oldest is a finding. */
@ApplicationScoped
class DoubleNumbers implements Inspector {
    private static final String DOUBLES = "select * from (select s.slug as series, s.name, s.number_style, e.series_no,"
            + " a.slug, e.headline, first_value(e.headline) over same as first_headline, row_number() over same as place"
            + " from article a join edition e on e.id = a.live_edition_id join series s on s.id = e.series_id"
            + " where a.public_state = 'live'"
            + " window same as (partition by e.series_id, e.series_no order by a.sorted_on, a.id)) numbered"
            + " where place > 1 order by series, series_no, place";

    private final Rows rows;

    DoubleNumbers(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String id() {
        return "double-numbers";
    }

    @Override
    public Look look(long after, LocalDate today) {
        return Look.all(rows.read(DOUBLES, List.of(), row -> {
            var style = NumberStyle.of(row.getString("number_style")).orElse(NumberStyle.ISSUE);
            var number = row.getString("name") + style.print(row.getInt("series_no"));
            return Finding.of(
                    Matter.DOUBLE_NUMBER,
                    row.getString("slug"),
                    row.getString("headline"),
                    "与《" + row.getString("first_headline") + "》同为“" + number + "”",
                    "/desk/series/" + row.getString("series"));
        }));
    }
}
