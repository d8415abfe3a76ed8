package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.QuestionTask;
import org.xingyao.taxonomy.QuestionTasks;

/** Notes that a question of residents is to be written and answered; opens it again when it had been closed. */
@ApplicationScoped
public class OpenQuestionTask {
    private final QuestionTasks tasks;
    private final Ledger ledger;
    private final Clock clock;

    OpenQuestionTask(QuestionTasks tasks, Ledger ledger, Clock clock) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param asked how often it was asked so far
     * @return the task's id; an open one stays as it is
     */
    @Transactional
    public long run(Actor actor, String given, int asked) {
        actor.mustHave(Permission.PLAN_QUESTIONS);
        var question = ReaderQuery.read(given);
        var task = tasks.of(question.key()).orElseGet(QuestionTask::new);
        if (tasks.isPersistent(task) && task.state.equals(QuestionTask.OPEN)) return task.id;
        task.text = question.text();
        task.key = question.key();
        task.asked = asked;
        task.state = QuestionTask.OPEN;
        task.note = "";
        task.openedBy = actor.name();
        task.openedAt = clock.instant();
        task.closedBy = "";
        task.closedAt = null;
        tasks.persist(task);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "open-question", "question:" + task.id, task.text)),
                List.of());
        return task.id;
    }
}
