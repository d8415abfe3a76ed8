package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The questions that are to be written. */
@ApplicationScoped
public class QuestionTasks implements PanacheRepository<QuestionTask> {
    /** More than this many are no list of work any more. */
    private static final int MOST = 200;

    public Optional<QuestionTask> of(String key) {
        return find("key", key).firstResultOptional();
    }

    /** The most asked first. */
    public List<QuestionTask> open() {
        return find("state = ?1 order by asked desc, id", QuestionTask.OPEN)
                .page(0, MOST)
                .list();
    }

    public long openCount() {
        return count("state", QuestionTask.OPEN);
    }
}
