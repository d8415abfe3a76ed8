package org.xingyao.desk.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.Placement;
import org.xingyao.article.Placements;
import org.xingyao.article.PublicState;
import org.xingyao.editorial.list.ManuscriptList;
import org.xingyao.editorial.list.ManuscriptQuery;
import org.xingyao.editorial.list.ManuscriptQuery.Order;
import org.xingyao.editorial.list.Tray;

/** Makes what the board shows: one query for what is placed, one for what is searched. */
@ApplicationScoped
class BoardViews {
    private static final int MOST_FOUND = 20;

    private final Placements placements;
    private final ManuscriptList manuscripts;
    private final BoardMessages messages;
    private final Clock clock;

    BoardViews(Placements placements, ManuscriptList manuscripts, BoardMessages messages, Clock clock) {
        this.placements = placements;
        this.manuscripts = manuscripts;
        this.messages = messages;
        this.clock = clock;
    }

    /** A place and what stands there. */
    record Group(String title, String hint, List<Placed> stories) {}

    /**
     * A story on the board.
     *
     * @param state why readers don't see it there; empty when they do
     * @param first true when nothing stands above it
     */
    record Placed(
            long id,
            String headline,
            String href,
            String until,
            String by,
            String state,
            boolean first,
            boolean last) {}

    /** A published story that can be placed. */
    record Found(String slug, String headline, String href, String issued, boolean hasColumn) {}

    List<Group> groups() {
        var byTitle = new LinkedHashMap<String, List<Placement>>();
        byTitle.put(messages.lead(), new ArrayList<>());
        byTitle.put(messages.seconds(), new ArrayList<>());
        for (var row : placements.inOrder()) {
            var title = switch (row.place) {
                case "lead" -> messages.lead();
                case "second" -> messages.seconds();
                default -> messages.pinned(row.column == null ? "" : row.column.name);
            };
            byTitle.computeIfAbsent(title, _ -> new ArrayList<>()).add(row);
        }
        return byTitle.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), hint(entry.getKey()), placed(entry.getValue())))
                .toList();
    }

    private String hint(String title) {
        if (title.equals(messages.lead())) return messages.leadHint();
        return title.equals(messages.seconds()) ? messages.secondsHint() : "";
    }

    private List<Placed> placed(List<Placement> rows) {
        var today = LocalDate.now(clock);
        return rows.stream()
                .map(row -> new Placed(
                        row.id,
                        row.article.liveEdition == null ? row.article.slug : row.article.liveEdition.headline,
                        "/articles/" + row.article.slug,
                        row.untilOn == null ? messages.forGood() : messages.until(row.untilOn.toString()),
                        row.placedBy,
                        state(row, today),
                        row == rows.getFirst(),
                        row == rows.getLast()))
                .toList();
    }

    private String state(Placement row, LocalDate today) {
        if (row.counts(today)) return "";
        return row.article.publicState == PublicState.LIVE ? messages.over() : messages.withdrawn();
    }

    /** By headline or address, the newest first; nothing while nothing is asked for. */
    List<Found> found(Actor actor, String text) {
        if (text.isEmpty()) return List.of();
        var query = new ManuscriptQuery(Tray.LIVE, text, "", "", "", "", "", null, null, null, Order.ISSUED, true, 1);
        return manuscripts.page(actor, query).stream()
                .limit(MOST_FOUND)
                .map(row -> new Found(
                        row.slug(),
                        row.headline(),
                        "/articles/" + row.slug(),
                        row.issuedOn() == null ? "" : row.issuedOn(),
                        !row.column().isEmpty()))
                .toList();
    }
}
