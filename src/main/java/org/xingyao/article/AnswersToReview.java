package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.Like;

/** Who answered what and when, and which answers somebody must look at again. */
@ApplicationScoped
public class AnswersToReview {
    private static final String ROWS =
            "select new org.xingyao.article.AnswersToReview$Row(a.slug, e.headline, p.number, p.question, p.answeringBody,"
                    + " p.answeredOn, q.validity, q.validTo, q.reviewBy, q.supersededBy)"
                    + " from Article a join a.liveEdition e join e.pairs p left join a.pairs q on q.number = p.number"
                    + " where a.publicState = org.xingyao.article.PublicState.LIVE";

    private final EntityManager database;

    AnswersToReview(EntityManager database) {
        this.database = database;
    }

    /** Which of them. */
    public enum Tray {
        /** The newest first. */
        ALL,
        /** Whose day has come, or comes within a month; or that hold no more by their own date. The most urgent first. */
        DUE,
        /** Without a day on which somebody looks again. */
        UNDATED,
        /** Another took their place, or they hold no more. */
        OVER
    }

    /** An answer that readers see; what nobody has filed is null. */
    public record Row(
            String slug,
            String headline,
            int number,
            String question,
            String answeringBody,
            @Nullable String answeredOn,
            @Nullable String validity,
            @Nullable LocalDate validTo,
            @Nullable LocalDate reviewBy,
            @Nullable String supersededBy) {}

    /**
     * @param body what the name of the answering body contains; empty for all
     * @param page 1 or more
     */
    public List<Row> list(Tray tray, String body, LocalDate today, int page, int size) {
        var where = ROWS + " and p.answeringBody like :body escape '!'" + where(tray);
        var query = database.createQuery(where + order(tray), Row.class).setParameter("body", Like.containing(body));
        if (tray == Tray.DUE) query.setParameter("soon", today.plusDays(30)).setParameter("today", today);
        return query.setFirstResult((page - 1) * size).setMaxResults(size + 1).getResultList();
    }

    private static String where(Tray tray) {
        return switch (tray) {
            case ALL -> "";
            case DUE ->
                " and q.supersededBy = '' and q.validity not in ('expired', 'repealed')"
                        + " and (q.reviewBy <= :soon or q.validTo < :today)";
            case UNDATED ->
                " and (q.id is null or q.reviewBy is null and q.supersededBy = ''"
                        + " and q.validity not in ('expired', 'repealed'))";
            case OVER -> " and (q.supersededBy <> '' or q.validity in ('expired', 'repealed'))";
        };
    }

    private static String order(Tray tray) {
        return tray == Tray.DUE
                ? " order by coalesce(q.reviewBy, q.validTo), a.id desc, p.number"
                : " order by a.sortedOn desc, a.id desc, p.number";
    }
}
