package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * Questions that were answered before, over all series: the same letters, whatever their width, case, marks and blanks.
 * An answer that holds no more, or that another took the place of, is no double.
 */
@ApplicationScoped
class DoubleQuestions implements Inspector {
    /** What full-width signs become by NFKC, and those that stay. Named one by one: classes of signs depend on the server's locale. */
    private static final String SIGNS = " \t?!,;:.()<>[]{}\"'~-_/\\|“”‘’「」『』《》〈〉【】〔〕。、…—·　";

    private static final String DOUBLES = "select * from (select asked.*,"
            + " first_value(headline) over same as first_headline, first_value(number) over same as first_number,"
            + " row_number() over same as place from (select a.id, a.slug, a.sorted_on, e.headline, p.number, p.question,"
            + " translate(lower(normalize(p.question, NFKC)), ?, '') as letters"
            + " from article a join edition e on e.id = a.live_edition_id join edition_pair p on p.edition_id = e.id"
            + " left join qa_pair q on q.article_id = a.id and q.number = p.number"
            + " where a.public_state = 'live' and coalesce(q.superseded_by, '') = ''"
            + " and coalesce(q.validity, 'unknown') not in ('expired', 'repealed')) asked where letters <> ''"
            + " window same as (partition by letters order by sorted_on, id, number)) numbered"
            + " where place > 1 order by letters, place";

    private final Rows rows;

    DoubleQuestions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String id() {
        return "double-questions";
    }

    @Override
    public Look look(long after, LocalDate today) {
        return Look.all(rows.read(
                DOUBLES,
                List.of(SIGNS),
                row -> Finding.of(
                        Matter.DOUBLE_QUESTION,
                        row.getString("slug") + "#qa-" + row.getInt("number"),
                        row.getString("headline"),
                        "第 " + row.getInt("number") + " 问“" + row.getString("question") + "”与《"
                                + row.getString("first_headline") + "》第 " + row.getInt("first_number")
                                + " 问相同：旧的答复过时了就标为被取代，否则删去一个",
                        "/desk/articles/" + row.getString("slug") + "/edit")));
    }
}
