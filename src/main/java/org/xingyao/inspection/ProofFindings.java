package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the proofreader found in published text and nobody has decided about; mere hints are left to its own page. */
@ApplicationScoped
class ProofFindings implements Inspector {
    private static final int AT_ONCE = 500;
    private static final String OPEN = "select p.article_id, a.slug, e.headline, p.blockers, p.warnings,"
            + " (select f.words from proof_finding f where f.article_id = p.article_id and f.level <> 'hint'"
            + " order by array_position(array['blocker','warning'], f.level::text), f.rule limit 1)"
            + " from proof_article p join article a on a.id = p.article_id and a.public_state = 'live'"
            + " and a.live_edition_id = p.edition_id join edition e on e.id = p.edition_id"
            + " where p.blockers + p.warnings > 0 and p.article_id > ? order by p.article_id limit " + AT_ONCE;

    private final Rows rows;

    ProofFindings(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String id() {
        return "proof-findings";
    }

    @Override
    public Look look(long after, LocalDate today) {
        var ids = new ArrayList<Long>();
        var found = rows.read(OPEN, List.of(after), row -> {
            ids.add(row.getLong(1));
            return finding(row);
        });
        return new Look(found, 0, ids.size() < AT_ONCE ? Look.ALL : ids.getLast());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var slug = row.getString(2);
        var what = "必改 " + row.getInt(4) + " 处，建议 " + row.getInt(5) + " 处，如“" + row.getString(6) + "”";
        return Finding.of(Matter.PROOF, slug, row.getString(3), what, "/desk/articles/" + slug + "/proof");
    }
}
