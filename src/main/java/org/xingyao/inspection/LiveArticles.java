package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.article.CanonicalJson;

/** Reads all live articles, some at a time, for whoever looks into what they say. */
@ApplicationScoped
class LiveArticles implements Inspector {
    static final String ID = "live-articles";

    /** Some 50 milliseconds of work, as the proofreader takes. */
    private static final int AT_ONCE = 20;

    private static final String LIVE = "select a.id, a.slug, e.headline, e.content from article a"
            + " join edition e on e.id = a.live_edition_id where a.public_state = 'live' and a.id > ?"
            + " order by a.id limit " + AT_ONCE;

    private final Rows rows;
    private final List<TextInspector> inspectors;

    LiveArticles(Rows rows, BrokenLinks links, MissingPictures pictures, PicturesWithoutAlt alt, OutsideLinks outside) {
        this.rows = rows;
        this.inspectors = List.of(links, pictures, alt, outside);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Look look(long after, LocalDate today) {
        var texts = rows.read(
                LIVE,
                List.of(after),
                row -> new LiveText(
                        row.getLong(1), row.getString(2), row.getString(3), CanonicalJson.read(row.getString(4))));
        if (texts.isEmpty()) return Look.all(List.of());
        var found = new ArrayList<Finding>();
        for (var inspector : inspectors) found.addAll(inspector.in(texts));
        return new Look(found, texts.size(), texts.getLast().id());
    }
}
