package org.xingyao.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.PublicState;
import org.xingyao.editorial.list.ManuscriptList;
import org.xingyao.editorial.list.ManuscriptQuery.Order;
import org.xingyao.editorial.list.ManuscriptRow;
import org.xingyao.editorial.list.Tray;

/** Makes a page of the list: a handful of queries, however many rows it has. */
@ApplicationScoped
class ListViews {
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final ManuscriptList manuscripts;
    private final ListChoices choices;
    private final TrayLabels labels;
    private final ListMessages messages;
    private final Clock clock;
    private final ZoneId zone;

    ListViews(ManuscriptList manuscripts, ListChoices choices, TrayLabels labels, ListMessages messages, Clock clock) {
        this.manuscripts = manuscripts;
        this.choices = choices;
        this.labels = labels;
        this.messages = messages;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    ListView of(Actor actor, ListAddress asked) {
        var shown = trays(actor);
        var tray = asked.tray().filter(shown::contains).orElse(shown.getFirst());
        var counts = manuscripts.counts(actor);
        var columns = choices.columns();
        var found = manuscripts.page(actor, asked.query(tray, zone));
        boolean more = found.size() > ManuscriptList.SIZE;
        var names = columns.stream().collect(Collectors.toMap(ListView.Choice::value, ListView.Choice::label));
        var rows = found.stream()
                .limit(ManuscriptList.SIZE)
                .map(row -> row(row, names))
                .toList();
        int page = asked.page();
        return new ListView(
                shown.stream()
                        .map(one -> tab(one, asked, counts.getOrDefault(one, 0L), one == tray))
                        .toList(),
                labels.of(tray),
                ArticleListPages.PATH + asked.query(),
                state(asked, tray),
                asked.value("q"),
                choices.filters(asked, columns),
                asked.isFiltered(),
                ArticleListPages.PATH + "?tray=" + tray.id(),
                tray == Tray.LIVE ? "/search?q=" + URLEncoder.encode(asked.value("q"), StandardCharsets.UTF_8) : "",
                heads(asked, tray),
                rows,
                page > 1 ? asked.with("page", page == 2 ? "" : Integer.toString(page - 1)) : "",
                more && page * ManuscriptList.SIZE < ManuscriptList.WINDOW
                        ? asked.with("page", Integer.toString(page + 1))
                        : "");
    }

    /** Whoever doesn't write has no articles of their own. */
    private static List<Tray> trays(Actor actor) {
        return Stream.of(Tray.values())
                .filter(tray -> tray != Tray.MINE || actor.may(Permission.WRITE))
                .toList();
    }

    ListView.Row row(ManuscriptRow row, Map<String, String> columns) {
        var address = "/articles/" + row.slug();
        return new ListView.Row(
                row.slug(),
                row.headline(),
                "/desk" + address + "/edit",
                row.state() == PublicState.LIVE ? address : "",
                row.stage() == null || row.stage().isOver() ? "" : "/desk" + address + "/review",
                labels.chips(row),
                choices.kind(row.kind()),
                columns.getOrDefault(row.column(), row.column()),
                row.author(),
                saved(row.savedAt()),
                row.savedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                row.issuedOn() == null ? "" : row.issuedOn());
    }

    String saved(Instant at) {
        var local = at.atZone(zone);
        return local.getYear() == LocalDate.now(clock).getYear() ? THIS_YEAR.format(local) : EARLIER.format(local);
    }

    private ListView.Tab tab(Tray tray, ListAddress asked, long count, boolean current) {
        return new ListView.Tab(asked.with("tray", tray.id()), labels.of(tray), count, current);
    }

    /** A form that asks for other words keeps the tray and the order. */
    private static List<ListView.Hidden> state(ListAddress asked, Tray tray) {
        return Stream.concat(
                        Stream.of(new ListView.Hidden("tray", tray.id())),
                        Stream.of("sort", "dir")
                                .filter(name -> !asked.value(name).isEmpty())
                                .map(name -> new ListView.Hidden(name, asked.value(name))))
                .toList();
    }

    private List<ListView.Head> heads(ListAddress asked, Tray tray) {
        return List.of(
                head(messages.headline(), Order.HEADLINE, asked, tray),
                plain(messages.state()),
                plain(messages.kind()),
                plain(messages.column()),
                plain(messages.author()),
                head(messages.saved(), Order.SAVED, asked, tray),
                head(messages.issued(), Order.ISSUED, asked, tray));
    }

    private static ListView.Head plain(String text) {
        return new ListView.Head(text, "", "none");
    }

    private static ListView.Head head(String text, Order order, ListAddress asked, Tray tray) {
        var now = asked.order(tray);
        boolean down = asked.descending(now);
        boolean first = order != Order.HEADLINE;
        var sorted = now != order ? "none" : down ? "descending" : "ascending";
        return new ListView.Head(text, asked.sorted(order, now == order ? !down : first), sorted);
    }
}
