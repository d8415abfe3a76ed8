package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.xingyao.taxonomy.NumberStyle;

/** The answers that readers see, each by itself. */
@ApplicationScoped
public class PublishedAnswers {
    private static final String LINES =
            "select new org.xingyao.article.PublishedAnswers$Line(a.id, a.sortedOn, a.slug, p.number, p.question,"
                    + " p.shortAnswer, p.answeringBody, p.answeredOn, s.name, s.numberStyle, e.seriesNo, q.validity, q.validTo,"
                    + " q.supersededBy)"
                    + " from Article a join a.liveEdition e join e.pairs p left join e.series s"
                    + " left join a.pairs q on q.number = p.number";
    private static final String BELOW = " and f.sortedOn <= :day"
            + " and (f.sortedOn < :day or f.articleId < :id or (f.articleId = :id and p.number > :number))";
    private static final String ORDER = " order by f.sortedOn desc, f.articleId desc, p.number";

    private final EntityManager database;
    private final Shelves shelves;

    PublishedAnswers(EntityManager database, Shelves shelves) {
        this.database = database;
        this.shelves = shelves;
    }

    /**
     * An answer in a list.
     *
     * @param answeredOn as precise as the source; null when it is not known
     * @param validity null for a pair without filing
     * @param supersededBy see {@link Pair}
     */
    public record Line(
            long article,
            LocalDate sortedOn,
            String slug,
            int number,
            String question,
            String shortAnswer,
            String answeringBody,
            @Nullable String answeredOn,
            @Nullable String series,
            @Nullable NumberStyle style,
            @Nullable Integer seriesNo,
            @Nullable String validity,
            @Nullable LocalDate validTo,
            @Nullable String supersededBy) {
        /** A pair that nobody has filed holds. */
        public AnswerStanding standing() {
            return new AnswerStanding(
                    number,
                    Objects.requireNonNullElse(validity, "unknown"),
                    validTo,
                    Objects.requireNonNullElse(supersededBy, ""));
        }
    }

    /**
     * Which answers; empty texts choose all.
     *
     * @param star slug
     * @param region slug; what is inside it counts too
     * @param body slug of the answering organisation
     * @param audience as staff wrote it
     */
    public record Wanted(String star, String region, String body, String audience) {
        public boolean isAll() {
            return star.isEmpty() && region.isEmpty() && body.isEmpty() && audience.isEmpty();
        }
    }

    /** The newest first; within an article in its own order. */
    public List<Line> list(Wanted wanted, Optional<AnswerPlace> below, int atMost) {
        var shelf = shelves.of(wanted);
        if (shelf.isEmpty()) return List.of();
        var where = new StringBuilder(shelf.get().conditions());
        var values = new HashMap<String, Object>();
        shelf.get().give(values);
        // An article may have answers by several bodies and for several readers.
        choose(wanted.body(), "body", " and p.organisation.slug = :body", where, values);
        choose(wanted.audience(), "audience", " and :audience member of q.audience", where, values);
        below.ifPresent(place -> {
            where.append(BELOW);
            values.putAll(Map.of("day", place.day(), "id", place.article(), "number", place.number()));
        });
        var query = database.createQuery(
                LINES + shelf.get().join() + PublishedArticles.LIVE + where + ORDER + Rows.first(atMost), Line.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void choose(
            String value, String name, String condition, StringBuilder where, Map<String, Object> values) {
        if (value.isEmpty()) return;
        where.append(condition);
        values.put(name, value);
    }

    /** Who answered something that readers see, by slug and name, in the order of names; a look-up for each organisation. */
    public List<Labels.Named> bodies() {
        return database.createQuery(
                        "select new org.xingyao.article.Labels$Named(o.slug, o.name) from Organisation o where exists"
                                + " (select 1 from ShelfRow f where f.list = concat('answers-body:', cast(o.id as String)))"
                                + " order by o.name",
                        Labels.Named.class)
                .getResultList();
    }

    /** For whom answers are, in the words of staff. */
    public List<String> audiences() {
        return database.unwrap(Session.class)
                .createNativeQuery(LOOSE, String.class)
                .getResultList();
    }

    /** From one value to the next by the index: as dear as there are values, however many pairs have them. */
    private static final String LOOSE = """
            with recursive step as (
                (select audience from qa_pair_audience order by audience limit 1)
                union all
                select (select audience from qa_pair_audience p where p.audience > step.audience order by p.audience limit 1)
                from step where step.audience is not null
            )
            select audience from step where audience is not null order by audience limit 100""";
}
