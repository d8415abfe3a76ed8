package org.xingyao.editorial.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** How far each series has come, for whoever gives the next number. */
@ApplicationScoped
public class SeriesNumbers {
    private final EntityManager database;

    SeriesNumbers(EntityManager database) {
        this.database = database;
    }

    /** The highest number handed in or published so far, by slug of the series; a series without one is not there. */
    @Transactional
    public Map<String, Integer> highest() {
        return database.createQuery(
                        "select s.slug, max(e.seriesNo) from Edition e join e.series s group by s.slug", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }
}
