package org.xingyao.desk.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xingyao.editorial.PlanRows;
import org.xingyao.text.Minute;

/** Plans in the words of the pages. */
@ApplicationScoped
class PlanViews {

    private final PlanMessages messages;
    private final Clock clock;

    PlanViews(PlanMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @param open whether it can be cancelled */
    record Line(long id, String kind, String at, String reason, String madeBy, String outcome, boolean open) {}

    record Choice(String value, String label) {}

    List<Line> lines(List<PlanRows.Row> rows) {
        return rows.stream()
                .map(row -> new Line(
                        row.id(),
                        kind(row.kind()),
                        minute(row.dueAt()),
                        row.reason(),
                        row.madeBy(),
                        outcome(row),
                        row.outcome().isEmpty()))
                .toList();
    }

    List<Choice> kinds(boolean mayPublish, boolean mayWithdraw) {
        var kinds = new ArrayList<Choice>();
        if (mayPublish) kinds.add(new Choice("publish", messages.publish()));
        if (mayWithdraw) kinds.add(new Choice("withdraw", messages.withdraw()));
        if (mayPublish) kinds.add(new Choice("embargo", messages.embargo()));
        return kinds;
    }

    String kind(String kind) {
        return switch (kind) {
            case "publish" -> messages.publish();
            case "withdraw" -> messages.withdraw();
            case "embargo" -> messages.embargo();
            default -> messages.published();
        };
    }

    String minute(Instant time) {
        return Minute.of(time, clock.getZone());
    }

    private String outcome(PlanRows.Row row) {
        return switch (row.outcome()) {
            case "running" -> messages.outcomeRunning();
            case "done" -> messages.outcomeDone(minute(Objects.requireNonNullElse(row.endedAt(), row.dueAt())));
            case "failed" -> messages.outcomeFailed(row.detail());
            case "cancelled" -> messages.outcomeCancelled(row.detail());
            default -> messages.outcomeWaiting();
        };
    }
}
