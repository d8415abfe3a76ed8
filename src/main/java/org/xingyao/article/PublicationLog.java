package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Every change that readers can see, numbered without gaps: whoever has read number n has read every number below.
 * Written by {@code editorial.Ledger}; read by whatever must follow the database.
 */
@ApplicationScoped
public class PublicationLog {
    private final EntityManager database;

    PublicationLog(EntityManager database) {
        this.database = database;
    }

    /**
     * One change.
     *
     * @param subject article, taxonomy, setting, redirect or words
     * @param subjectId slug of the article, kind and slug of a taxonomy row, name of a setting
     * @param happened published, withdrawn, refiled, applied …
     * @param touched keys of all that shows the subject, before and after
     */
    public record Entry(long no, Instant at, String subject, String subjectId, String happened, Set<String> touched) {}

    /** The number of the last change; 0 when there was none. */
    public long last() {
        return ((Number) database.createNativeQuery("select log_no from ledger_head")
                        .getSingleResult())
                .longValue();
    }

    /** The changes after a number, in order. */
    @SuppressWarnings("unchecked")
    public List<Entry> after(long no, int atMost) {
        List<Object[]> rows = database.createNativeQuery(
                        "select no, at, subject, subject_id, happened, touched from publication_log where no > :no order by no")
                .setParameter("no", no)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream().map(PublicationLog::entry).toList();
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Set.copyOf(Arrays.asList((String[]) row[5])));
    }
}
