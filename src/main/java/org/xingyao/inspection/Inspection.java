package org.xingyao.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.xingyao.halt.Halt;
import org.xingyao.work.Turn;

/**
 * Goes through all inspectors, a step in a transaction: what was found and how far it has come are committed together,
 * so that a program that dies loses nothing and another one goes on. One program at a time does it.
 */
@ApplicationScoped
class Inspection {
    /** Names the advisory lock of whoever inspects. */
    private static final long INSPECTING = 0x696e7370L;

    private final List<Inspector> inspectors;
    private final InspectionRuns runs;
    private final Findings findings;
    private final EntityManager database;
    private final Clock clock;

    Inspection(
            StaleColumns stale,
            EmptyColumns empty,
            PolicyFiles policies,
            LiveArticles articles,
            UnfiledStories unfiled,
            DoubleNumbers numbers,
            DoubleQuestions questions,
            DueAnswers answers,
            ProofFindings proof,
            InspectionRuns runs,
            Findings findings,
            EntityManager database,
            Clock clock) {
        this.inspectors = List.of(stale, empty, policies, articles, unfiled, numbers, questions, answers, proof);
        this.runs = runs;
        this.findings = findings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The next step of the run under way; at night begins one.
     *
     * @return whether there was something to do
     */
    boolean step() {
        boolean more = QuarkusTransaction.requiringNew().call(() -> Turn.take(database, INSPECTING) && stepAlone());
        Halt.at("inspection-step-committed");
        return more;
    }

    private boolean stepAlone() {
        runs.beginNightly();
        var run = runs.lockedUnderWay();
        run.ifPresent(this::goOn);
        return run.isPresent();
    }

    private void goOn(InspectionRun run) {
        var today = LocalDate.now(clock);
        var inspector = atWork(run);
        run.inspector = inspector.id();
        var look = inspector.look(run.position, today);
        findings.keep(run.id, look.found(), today);
        run.done += look.read();
        if (look.isOver()) handOn(run, inspector);
        else run.position = look.upTo();
    }

    /** One that this version of the program does not know was at work in another: all begin again. */
    private Inspector atWork(InspectionRun run) {
        return inspectors.stream()
                .filter(one -> one.id().equals(run.inspector))
                .findFirst()
                .orElseGet(() -> {
                    run.position = 0;
                    run.done = 0;
                    return inspectors.getFirst();
                });
    }

    private void handOn(InspectionRun run, Inspector from) {
        run.position = 0;
        int next = inspectors.indexOf(from) + 1;
        if (next < inspectors.size()) {
            run.inspector = inspectors.get(next).id();
        } else {
            findings.close(run.id);
            run.finishedAt = clock.instant();
        }
    }
}
