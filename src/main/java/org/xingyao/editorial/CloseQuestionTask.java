package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.QuestionTask;
import org.xingyao.taxonomy.QuestionTasks;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Ends the task of a question: it is written, or it will not be. */
@ApplicationScoped
public class CloseQuestionTask {
    private static final int LONGEST_NOTE = 200;

    private final QuestionTasks tasks;
    private final Ledger ledger;
    private final Clock clock;

    CloseQuestionTask(QuestionTasks tasks, Ledger ledger, Clock clock) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param state done or dropped
     * @return the question, for whoever is told; one that is closed already stays as it is
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public String run(Actor actor, long id, String state, String given) {
        actor.mustHave(Permission.PLAN_QUESTIONS);
        if (!state.equals(QuestionTask.DONE) && !state.equals(QuestionTask.DROPPED))
            throw new Invalid("state", "请选“已写好”或“不写了”");
        var note = CleanText.line(given);
        if (note.length() > LONGEST_NOTE) throw new Invalid("note", "说明最长 " + LONGEST_NOTE + " 个字符");
        var task = tasks.findByIdOptional(id).orElseThrow(() -> new Missing("没有这个待写问答"));
        if (!task.state.equals(QuestionTask.OPEN)) return task.text;
        task.state = state;
        task.note = note;
        task.closedBy = actor.name();
        task.closedAt = clock.instant();
        ledger.close(
                List.of(AuditEntry.of(
                        clock.instant(),
                        actor,
                        "close-question",
                        "question:" + id,
                        task.text + "，" + state + (note.isEmpty() ? "" : "，" + note))),
                List.of());
        return task.text;
    }
}
