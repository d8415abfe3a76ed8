package org.xingyao.editorial.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Kind;
import org.xingyao.article.PublicState;
import org.xingyao.article.Stage;
import org.xingyao.taxonomy.TaxonomyBooks;
import org.xingyao.taxonomy.TaxonomyKind;

/** Lists what lies on the desk. */
@ApplicationScoped
public class ManuscriptList {
    /** A page of a list: two screens at 1280 × 900. */
    public static final int SIZE = 50;

    /**
     * So far back a list looks and sorts: ten years of ten stories a week. Who wants older ones asks the search that
     * readers use, which has an index for it.
     */
    public static final int WINDOW = 5000;

    private final EntityManager database;
    private final TaxonomyBooks books;

    ManuscriptList(EntityManager database, TaxonomyBooks books) {
        this.database = database;
        this.books = books;
    }

    /** How many articles lie in each tray, of those the actor may see; one query. */
    @Transactional
    public Map<Tray, Long> counts(Actor actor) {
        mustRead(actor);
        var sql = Stream.of(Tray.values())
                .map(tray -> "(select count(*) from " + ListSql.source(tray) + " where " + tray.condition()
                        + ListSql.visible(actor) + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        var query = database.createNativeQuery(sql, Object[].class);
        query.setParameter("me", actor.name());
        var row = (Object[]) query.getSingleResult();
        var counts = new EnumMap<Tray, Long>(Tray.class);
        for (var tray : Tray.values()) counts.put(tray, ((Number) row[tray.ordinal()]).longValue());
        return counts;
    }

    /** One more than fits on the page, so that it shows whether there is another; one query. */
    @Transactional
    public List<ManuscriptRow> page(Actor actor, ManuscriptQuery wanted) {
        mustRead(actor);
        var sql = new ListSql(
                wanted.filedUnder(
                        books.now(TaxonomyKind.COLUMNS, wanted.column()),
                        books.now(TaxonomyKind.STARS, wanted.star()),
                        books.now(TaxonomyKind.REGIONS, wanted.region())),
                actor);
        Query query = database.createNativeQuery(sql.text(WINDOW), Object[].class);
        sql.values().forEach(query::setParameter);
        query.setFirstResult((wanted.page() - 1) * SIZE).setMaxResults(SIZE + 1);
        @SuppressWarnings("unchecked") // Declared by the query above.
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(ManuscriptList::row).toList();
    }

    /** Headlines by slug, of those among the slugs that the actor may see; one query. */
    @Transactional
    public Map<String, String> headlines(Actor actor, List<String> slugs) {
        mustRead(actor);
        if (slugs.isEmpty()) return Map.of();
        Query query = database.createNativeQuery(ListSql.headlines(actor), Object[].class);
        query.setParameter("slugs", slugs.toArray(String[]::new));
        if (!ListSql.seesAll(actor)) query.setParameter("me", actor.name());
        @SuppressWarnings("unchecked") // Declared by the query above.
        List<Object[]> rows = query.getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private static ManuscriptRow row(Object[] cells) {
        return new ManuscriptRow(
                (String) cells[0],
                (String) cells[1],
                Kind.of((String) cells[2]).orElse(Kind.NEWS),
                (String) cells[3],
                PublicState.valueOf(constant((String) cells[4])),
                cells[5] == null ? null : Stage.valueOf(constant((String) cells[5])),
                (Boolean) cells[6],
                (String) cells[7],
                (Instant) cells[8],
                (String) cells[9],
                (String) cells[10]);
    }

    /** Whoever writes sees at least what they began. */
    private static void mustRead(Actor actor) {
        if (!actor.may(Permission.WRITE)) actor.mustHave(Permission.READ_DRAFTS);
    }

    private static String constant(String stored) {
        return stored.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
