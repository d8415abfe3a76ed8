package org.xingyao.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(Inspection.class);

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
            AlteredPhotos photos,
            Instance<Inspector> all,
            InspectionRuns runs,
            Findings findings,
            EntityManager database,
            Clock clock) {
        var own = List.of(stale, empty, policies, articles, unfiled, numbers, questions, answers, proof, photos);
        this.inspectors = Stream.concat(own.stream(), others(own, all)).toList();
        this.runs = runs;
        this.findings = findings;
        this.database = database;
        this.clock = clock;
    }

    /** Those of other packages, always in the same order. */
    private static Stream<Inspector> others(List<Inspector> own, Instance<Inspector> all) {
        var ids = own.stream().map(Inspector::id).toList();
        return all.stream().filter(one -> !ids.contains(one.id())).sorted(Comparator.comparing(Inspector::id));
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
        var run = runs.lockedUnderWay().filter(one -> atWork(one).isReady());
        run.ifPresent(this::goOn);
        return run.isPresent();
    }

    private void goOn(InspectionRun run) {
        var today = LocalDate.now(clock);
        var inspector = atWork(run);
        run.inspector = inspector.id();
        var look = inspector.look(run.position, today);
        look.found().stream().filter(one -> one.matter() == Matter.ALTERED).forEach(Inspection::alarm);
        findings.keep(run.id, look.found(), today);
        run.done += look.read();
        if (look.isOver()) handOn(run, inspector);
        else run.position = look.upTo();
    }

    /** Not only on a page that somebody may open: whoever watches the log is to see it. */
    private static void alarm(Finding finding) {
        LOG.errorf("公开内容被改动：%s：%s（%s）", finding.subject(), finding.what(), finding.mend());
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
