package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.xingyao.taxonomy.PolicyDocument;

/** The published answers that rest on a policy document. */
@ApplicationScoped
public class AnswersByPolicy {
    private static final int LISTED = 100;

    private final EntityManager database;

    AnswersByPolicy(EntityManager database) {
        this.database = database;
    }

    /** A question of a published article. */
    public record Answered(String slug, int number, String question) {}

    /** The newest first, at most 100. */
    public List<Answered> of(PolicyDocument document) {
        return database.createQuery(
                        "select a.slug, p.number, p.question from Article a join a.liveEdition e join e.pairs p"
                                + " where a.publicState = org.xingyao.article.PublicState.LIVE and p.policyDocument = :document"
                                + " order by a.sortedOn desc, a.id desc, p.number",
                        Answered.class)
                .setParameter("document", document)
                .setMaxResults(LISTED)
                .getResultList();
    }
}
