package org.xingyao.editorial.list;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.nlp.Folding;
import org.xingyao.text.Like;

/** The one query of a list. Values go in by name; only words of this class are part of the text. */
final class ListSql {
    /** More words than anybody types; each costs a comparison a row. */
    private static final int MOST_WORDS = 8;

    /** Who began it; of old articles nobody noted it. */
    private static final String AUTHOR = "coalesce(nullif(a.opened_by, ''), w.saved_by, u.created_by, l.created_by)";

    /** What is being written, else what was handed in, else what readers see. */
    private static final String OF_DRAFT = """
            coalesce(w.headline, u.headline, l.headline) as headline,
            coalesce(case when w.article_id is not null then d.kind end, u.kind, l.kind) as kind,
            coalesce(case when w.article_id is not null then d.column_slug end, c.slug, '') as column_slug,
            a.public_state, u.stage, w.article_id is not null as changed,
            %1$s as author,
            coalesce(w.saved_at, u.created_at, l.created_at) as saved_at,
            coalesce(w.saved_by, u.created_by, l.created_by) as saved_by,
            coalesce(case when w.article_id is not null then d.issued_on end, u.issued_on, l.issued_on) as issued_on
            """.formatted(AUTHOR);

    private static final String OF_LIVE = """
            l.headline, l.kind, coalesce(c.slug, '') as column_slug, a.public_state, u.stage,
            w.article_id is not null as changed, %1$s as author, greatest(l.created_at, a.first_published_at) as saved_at, l.created_by as saved_by,
            coalesce(l.issued_on, a.sorted_on::text) as issued_on
            """.formatted(AUTHOR);

    private static final String TEXT_OF_DRAFT =
            ", coalesce(d.text, lower(coalesce(u.headline, l.headline))) || ' ' || a.slug as searched";

    private static final String TEXT_OF_LIVE =
            ", lower(l.headline || ' ' || l.short_title) || ' ' || a.slug as searched";

    private final Map<String, Object> values = new HashMap<>();
    private final ManuscriptQuery wanted;
    private final String conditions;

    ListSql(ManuscriptQuery wanted, Actor actor) {
        this.wanted = wanted;
        if (wanted.tray() == Tray.MINE || !seesAll(actor)) values.put("me", actor.name());
        this.conditions = wanted.tray().condition() + visible(actor) + filters();
    }

    Map<String, Object> values() {
        return values;
    }

    String text(int window) {
        boolean ofLive = wanted.tray().isPublic();
        var byText = byText();
        return "select slug, headline, kind, column_slug, public_state, stage, changed, author, saved_at, saved_by,"
                + " issued_on from (select * from (select a.id, a.slug, a.sorted_on, " + (ofLive ? OF_LIVE : OF_DRAFT)
                + searched(byText, ofLive)
                + " from " + source(wanted.tray()) + " where " + conditions + ") as found where true" + byWords()
                + (ofLive ? " order by sorted_on desc, id desc" : " order by saved_at desc, id desc") + " limit "
                + window + ") as newest where true" + byText + " order by "
                + wanted.order().expression() + (wanted.descending() ? " desc nulls last" : " nulls last")
                + ", id desc";
    }

    /** Whole texts are only read where somebody searches them. */
    private static String searched(String byText, boolean ofLive) {
        if (byText.isEmpty()) return "";
        return ofLive ? TEXT_OF_LIVE : TEXT_OF_DRAFT;
    }

    /** Which rows are joined; what a tray needs not is joined all the same where a row shows it. */
    static String source(Tray tray) {
        return " article a"
                + (tray == Tray.CHANGED ? " join" : " left join") + " working_copy w on w.article_id = a.id"
                + (tray.condition().startsWith("u.") ? " join" : " left join")
                + " edition u on u.id = a.edition_underway_id"
                // Left, though what is live has one: where nothing of it is asked for, PostgreSQL leaves the join out.
                + " left join edition l on l.id = a.live_edition_id"
                + " left join draft_entry d on d.article_id = a.id"
                + " left join news_column c on c.id = "
                + (tray.isPublic() ? "l.column_id" : "coalesce(u.column_id, l.column_id)");
    }

    static String headlines(Actor actor) {
        return "select a.slug, coalesce(w.headline, u.headline, l.headline,"
                + " (select t.headline from discarded_copy t where t.article_id = a.id order by t.discarded_at desc limit 1),"
                + " a.slug) from " + source(Tray.DRAFT)
                + " where a.slug = any(:slugs)" + visible(actor);
    }

    /** What hides from those who see only their own what is not for them. */
    static String visible(Actor actor) {
        return seesAll(actor) ? "" : " and a.opened_by = :me";
    }

    static boolean seesAll(Actor actor) {
        return actor.may(Permission.READ_DRAFTS);
    }

    private String filters() {
        var where = new StringBuilder();
        if (!wanted.star().isEmpty()) {
            where.append(" and exists (select 1 from article_star f join star s on s.id = f.star_id"
                    + " where f.article_id = a.id and s.slug = :star)");
            values.put("star", wanted.star());
        }
        if (!wanted.region().isEmpty()) {
            where.append(" and exists (select 1 from article_region f join region r on r.id = f.region_id"
                    + " join region o on o.slug = :region where f.article_id = a.id and r.path like o.path || '%')");
            values.put("region", wanted.region());
        }
        if (!wanted.author().isEmpty()) {
            where.append(" and ").append(AUTHOR).append(" = :author");
            values.put("author", wanted.author());
        }
        return where.toString();
    }

    /** What the words say themselves. */
    private String byWords() {
        var where = new StringBuilder();
        if (!wanted.column().isEmpty()) {
            where.append(" and column_slug = :column");
            values.put("column", wanted.column());
        }
        if (!wanted.kind().isEmpty()) {
            where.append(" and kind = :kind");
            values.put("kind", wanted.kind());
        }
        if (wanted.since() != null) {
            where.append(" and saved_at >= :since");
            values.put("since", wanted.since());
        }
        // A date may be known to the month or the year only, as 2022-07: it counts from its first day, as lists sort
        // it.
        var issued = wanted.tray().isPublic() ? "sorted_on::text" : "substr(issued_on || '-01-01', 1, 10)";
        if (wanted.from() != null) {
            where.append(" and ").append(issued).append(" >= :from");
            values.put("from", wanted.from().toString());
        }
        if (wanted.to() != null) {
            where.append(" and ").append(issued).append(" <= :to");
            values.put("to", wanted.to().toString());
        }
        return where.toString();
    }

    private String byText() {
        var where = new StringBuilder();
        var words = Stream.of(Folding.fold(wanted.text()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            where.append(" and searched like :word").append(i).append(" escape '!'");
            values.put("word" + i, Like.containing(words.get(i)));
        }
        return where.toString();
    }
}
