package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.media.Photo;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Series;
import org.xingyao.taxonomy.Star;
import org.xingyao.text.Digest;
import org.xingyao.text.Slug;

/** What readers may see: live editions only. The one door for pages, feeds and search. */
@ApplicationScoped
public class PublishedArticles {
    static final String LISTING = "select new org.xingyao.article.Listing(a.id, a.slug, e.kind, e.kicker, e.headline,"
            + " e.shortTitle, e.deck, e.summary, e.issuedOn, e.issuedOnInferred, a.sortedOn, a.firstPublishedAt, e.createdAt,"
            + " c.slug, c.name, s.slug, e.seriesNo, s.numberStyle)"
            + " from Article a join a.liveEdition e left join e.column c left join e.series s";
    static final String LIVE = " where a.publicState = org.xingyao.article.PublicState.LIVE";
    private final EntityManager database;
    private final LiveRows rows;
    private final Shelves shelves;

    PublishedArticles(EntityManager database, LiveRows rows, Shelves shelves) {
        this.database = database;
        this.shelves = shelves;
        this.rows = rows;
    }

    public Optional<PublishedArticle> bySlug(String slug) {
        return Slug.isValid(slug) ? whole("a.slug = :key", slug) : Optional.empty();
    }

    public Optional<PublishedArticle> byId(long id) {
        return whole("a.id = :key", id);
    }

    /** These articles whole, as far as they are live, by slug; a few queries for all of them together. */
    public Map<String, PublishedArticle> bySlugs(Collection<String> slugs) {
        var valid = slugs.stream().filter(Slug::isValid).toList();
        var found = new LinkedHashMap<String, PublishedArticle>();
        if (valid.isEmpty()) return found;
        var articles = database.createQuery(
                        "from Article a join fetch a.liveEdition e left join fetch e.column left join fetch e.series"
                                + LIVE + " and a.slug in :slugs",
                        Article.class)
                .setParameter("slugs", valid)
                .getResultList();
        // All are in the session before the first filing is asked for: filings then come in batches too.
        for (var article : articles) found.put(article.slug, whole(article));
        return found;
    }

    /** Where an article stands in the order of ids, and its address. */
    public record Key(long id, String slug) {}

    /** All that is live, some at a time by id: for whoever must read everything. */
    public List<Key> after(long id, int atMost) {
        return database.createQuery(
                        "select new org.xingyao.article.PublishedArticles$Key(a.id, a.slug) from Article a" + LIVE
                                + " and a.id > :id order by a.id" + Rows.first(atMost),
                        Key.class)
                .setParameter("id", id)
                .getResultList();
    }

    public long count() {
        return database.createQuery("select count(*) from Article a" + LIVE, Long.class)
                .getSingleResult();
    }

    private Optional<PublishedArticle> whole(String where, Object key) {
        return database.createQuery("from Article a join fetch a.liveEdition" + LIVE + " and " + where, Article.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(PublishedArticles::whole);
    }

    /** Why an article that was public is gone; empty when it was never public or still is. */
    public Optional<String> withdrawnReason(String slug) {
        if (!Slug.isValid(slug)) return Optional.empty();
        return database.createQuery(
                        "select a.withdrawnReason from Article a where a.slug = :slug and a.publicState = :withdrawn",
                        String.class)
                .setParameter("slug", slug)
                .setParameter("withdrawn", PublicState.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    public List<Listing> newest(Optional<Place> below, int atMost) {
        return list(Shelf.ALL, "", Map.of(), below, atMost);
    }

    /** These articles, as far as they are live, in no order; one query. */
    public List<Listing> among(List<String> slugs) {
        var valid = slugs.stream().filter(Slug::isValid).toList();
        return valid.isEmpty() ? List.of() : rows.among(valid);
    }

    public List<Listing> inColumn(Column column, Optional<Place> below, int atMost) {
        return list(Shelf.of(column), "", Map.of(), below, atMost);
    }

    public List<Listing> inMonth(YearMonth month, Optional<Place> below, int atMost) {
        return list(
                Shelf.ALL,
                " and a.sortedOn >= :first and a.sortedOn <= :last",
                Map.of("first", month.atDay(1), "last", month.atEndOfMonth()),
                below,
                atMost);
    }

    /** The months of the oldest and of the newest article; two look-ups in an index. */
    public Optional<Months> months() {
        return Optional.ofNullable(database.createQuery(
                                "select min(a.sortedOn), max(a.sortedOn) from Article a" + LIVE, Object[].class)
                        .getSingleResult())
                .filter(days -> days[0] != null)
                .map(days -> new Months(YearMonth.from((LocalDate) days[0]), YearMonth.from((LocalDate) days[1])));
    }

    /** From the oldest to the newest. */
    public record Months(YearMonth first, YearMonth last) {}

    public List<Listing> withStar(Star star, Optional<Place> below, int atMost) {
        return list(Shelf.of(star), "", Map.of(), below, atMost);
    }

    /** Articles of the region and of every region inside it. */
    public List<Listing> inRegion(Region region, Optional<Place> below, int atMost) {
        return list(Shelf.of(region), "", Map.of(), below, atMost);
    }

    /** All of a series by number. A series is short: a list of some tens. */
    public List<Listing> inSeries(Series series) {
        return database.createQuery(LISTING + LIVE + " and s = :series order by e.seriesNo, a.id", Listing.class)
                .setParameter("series", series)
                .getResultList();
    }

    public Optional<Listing> previousInSeries(String series, int number) {
        return neighbour(series, number, " and e.seriesNo < :number order by e.seriesNo desc, a.id desc");
    }

    public Optional<Listing> nextInSeries(String series, int number) {
        return neighbour(series, number, " and e.seriesNo > :number order by e.seriesNo, a.id");
    }

    /** True when a live edition shows the photo. */
    public boolean isShown(Photo photo) {
        return !database.createQuery("select 1 from Article a join a.liveEdition e join e.photos p" + LIVE
                        + " and p.photo = :photo" + Rows.first(1))
                .setParameter("photo", photo)
                .getResultList()
                .isEmpty();
    }

    /** What a selection chooses. */
    public List<Listing> selected(Selection selection, Optional<Place> below, int atMost) {
        var shelf = shelves.of(selection);
        if (shelf.isEmpty()) return List.of();
        var where = new StringBuilder();
        var values = new HashMap<String, Object>();
        choose(selection.track(), " and (a.track = :track or a.track = 'both')", "track", where, values);
        choose(selection.from(), " and " + shelf.get().day() + " >= :from", "from", where, values);
        choose(selection.to(), " and " + shelf.get().day() + " <= :to", "to", where, values);
        return list(shelf.get(), where.toString(), values, below, atMost);
    }

    private static void choose(
            @Nullable Object value, String condition, String name, StringBuilder where, Map<String, Object> values) {
        if (value == null || value.equals("")) return;
        where.append(condition);
        values.put(name, value);
    }

    /** Slugs of what an article is filed under. */
    public record FiledUnder(List<String> regions, List<String> stars) {}

    /** How live articles are filed, by id; two queries, however many they are. */
    public Map<Long, FiledUnder> filedUnder(List<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        var regions = slugs("regions", ids);
        var stars = slugs("stars", ids);
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new FiledUnder(regions.getOrDefault(id, List.of()), stars.getOrDefault(id, List.of()))));
    }

    private Map<Long, List<String>> slugs(String list, List<Long> ids) {
        return database.createQuery(
                        "select a.id, f.slug from Article a join a." + list + " f" + LIVE
                                + " and a.id in :ids order by a.id, index(f)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private Optional<Listing> neighbour(String series, int number, String where) {
        return database.createQuery(LISTING + LIVE + " and s.slug = :series" + where + Rows.first(1), Listing.class)
                .setParameter("series", series)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private List<Listing> list(
            Shelf shelf, String where, Map<String, Object> values, Optional<Place> below, int atMost) {
        var all = new HashMap<>(values);
        shelf.give(all);
        below.ifPresent(place -> all.putAll(Map.of("day", place.day(), "id", place.id())));
        var query = database.createQuery(
                LISTING + shelf.join() + LIVE + shelf.conditions() + where + (below.isPresent() ? below(shelf) : "")
                        + " order by " + shelf.day() + " desc, " + shelf.id() + " desc" + Rows.first(atMost),
                Listing.class);
        all.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String below(Shelf shelf) {
        // The first condition says again what the second does, in a form by which an index is entered.
        return " and %1$s <= :day and (%1$s < :day or %2$s < :id)".formatted(shelf.day(), shelf.id());
    }

    private static PublishedArticle whole(Article article) {
        var edition = present(article.liveEdition);
        return new PublishedArticle(
                article.id,
                article.slug,
                edition.no,
                Digest.sha256(edition.content),
                edition.read(),
                Filing.of(article),
                Labels.of(article, edition),
                present(article.sortedOn),
                present(article.firstPublishedAt),
                edition.createdAt,
                PublishedArticle.CorrectionNote.of(article));
    }

    /** The database guarantees it for a live article (constraint article_live_check). */
    private static <T> T present(@Nullable T value) {
        if (value == null) throw new IllegalStateException("a live article without its edition or dates");
        return value;
    }
}
