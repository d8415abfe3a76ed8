package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.EditionContent;
import org.xingyao.text.Digest;

/** Reads all live articles, some at a time, for whoever looks into what they say. */
@ApplicationScoped
class LiveArticles implements Inspector {
    static final String ID = "live-articles";

    /** Some 50 milliseconds of work, as the proofreader takes, and as many pages to be asked for. */
    private static final int AT_ONCE = 20;

    private static final String LIVE = "select a.id, e.id, a.slug, e.headline, e.content from article a"
            + " join edition e on e.id = a.live_edition_id where a.public_state = 'live' and a.id > ?"
            + " order by a.id limit " + AT_ONCE;

    private final Rows rows;
    private final Instance<TextInspector> inspectors;

    LiveArticles(Rows rows, Instance<TextInspector> inspectors) {
        this.rows = rows;
        this.inspectors = inspectors;
    }

    private record Stored(long id, long edition, String slug, String headline, String json) {
        static Stored of(ResultSet row) throws SQLException {
            return new Stored(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5));
        }

        LiveText text(EditionContent content) {
            return new LiveText(id, edition, slug, headline, Digest.sha256(json), content);
        }

        /** Empty when it is not what any edition is written as. */
        Optional<LiveText> read() {
            try {
                return Optional.of(text(CanonicalJson.read(json)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        Finding unreadable() {
            return Finding.of(
                    Matter.ALTERED,
                    slug + "\nunreadable",
                    headline,
                    "存着的文字已不是稿件的格式，网页打不开：请报告技术人员，用备份恢复",
                    "/desk/articles/" + slug + "/online");
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean isReady() {
        return inspectors.stream().allMatch(TextInspector::isReady);
    }

    @Override
    public Look look(long after, LocalDate today) {
        var stored = rows.read(LIVE, List.of(after), Stored::of);
        if (stored.isEmpty()) return Look.all(List.of());
        var texts = new ArrayList<LiveText>();
        var found = new ArrayList<Finding>();
        for (var one : stored) one.read().ifPresentOrElse(texts::add, () -> found.add(one.unreadable()));
        for (var inspector : inspectors) found.addAll(inspector.in(texts));
        return new Look(found, stored.size(), stored.getLast().id());
    }
}
