package org.xingyao.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.judged.EvaluationRun;
import org.xingyao.search.judged.EvaluationRuns;
import org.xingyao.search.judged.Evaluations;
import org.xingyao.search.judged.RankChange;

/** Makes what the words page shows of the last two evaluations. */
@ApplicationScoped
class EvaluationViews {
    /** The rest is on the second screen of nobody's phone. */
    private static final int MOST_MOVES = 20;

    /** A thousandth is what is shown; less than half of it is no change. */
    private static final double NO_CHANGE = 0.0005;

    private final EvaluationRuns runs;
    private final Evaluations evaluations;
    private final WordMessages messages;
    private final DateTimeFormatter minutes;

    EvaluationViews(EvaluationRuns runs, Evaluations evaluations, WordMessages messages, Clock clock) {
        this.runs = runs;
        this.evaluations = evaluations;
        this.messages = messages;
        this.minutes = DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(clock.getZone());
    }

    EvaluationView now() {
        var last = runs.last(2);
        boolean underWay = evaluations.isUnderWay();
        if (last.isEmpty()) return new EvaluationView(underWay, 0, "", "", List.of(), List.of(), List.of(), 0);
        var after = last.getFirst();
        var before = last.size() > 1 ? last.get(1) : null;
        List<RankChange> changes = before == null ? List.of() : runs.changes(before, after);
        return new EvaluationView(
                underWay,
                after.queries(),
                before == null ? "" : head(before),
                head(after),
                List.of(
                        figure(messages.hitAt1(), before, after, EvaluationRun::hitAt1),
                        figure(messages.mrr(), before, after, EvaluationRun::mrr),
                        figure(messages.recall(), before, after, EvaluationRun::recall)),
                moves(changes, false),
                moves(changes, true),
                before == null ? 0 : runs.articlesBetween(before, after));
    }

    private String head(EvaluationRun run) {
        return minutes.format(run.at()) + " " + run.actor() + "：" + run.why();
    }

    private static EvaluationView.Figure figure(
            String label, @Nullable EvaluationRun before, EvaluationRun after, ToDoubleFunction<EvaluationRun> value) {
        double now = value.applyAsDouble(after);
        if (before == null) return new EvaluationView.Figure(label, "", shown(now), "");
        double change = now - value.applyAsDouble(before);
        return new EvaluationView.Figure(
                label,
                shown(now - change),
                shown(now),
                Math.abs(change) < NO_CHANGE ? "=" : String.format(Locale.ROOT, "%+.3f", change));
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private List<EvaluationView.Move> moves(List<RankChange> changes, boolean better) {
        return changes.stream()
                .filter(change -> change.isBetter() == better)
                .limit(MOST_MOVES)
                .map(change -> new EvaluationView.Move(
                        change.text(),
                        "/search?q=" + URLEncoder.encode(change.text(), StandardCharsets.UTF_8),
                        rank(change.before()),
                        rank(change.after())))
                .toList();
    }

    private String rank(int rank) {
        return rank == 0 ? messages.notInTen() : messages.rank(rank);
    }
}
