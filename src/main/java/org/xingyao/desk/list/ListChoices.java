package org.xingyao.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.article.Kind;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.Stars;

/** What the filters and forms of the list offer to choose from. */
@ApplicationScoped
class ListChoices {
    private final Columns columns;
    private final SeriesList series;
    private final Stars stars;
    private final Regions regions;
    private final ListMessages messages;

    ListChoices(Columns columns, SeriesList series, Stars stars, Regions regions, ListMessages messages) {
        this.columns = columns;
        this.series = series;
        this.stars = stars;
        this.regions = regions;
        this.messages = messages;
    }

    List<ListView.Choice> columns() {
        return columns.list("order by deskOrder, slug").stream()
                .map(column -> new ListView.Choice(column.slug, column.name))
                .toList();
    }

    /** Those that new articles may go into. */
    List<ListView.Choice> offeredColumns() {
        return columns.visible().stream()
                .map(column -> new ListView.Choice(column.slug, column.name))
                .toList();
    }

    /** Those that go on; a finished one takes no new number. */
    List<ListView.Choice> series() {
        return series.list("finished = false order by year desc nulls last, slug").stream()
                .map(one -> new ListView.Choice(one.slug, one.name))
                .toList();
    }

    List<ListView.Choice> kinds() {
        return Stream.of(Kind.values())
                .map(kind -> new ListView.Choice(kind.id(), kind(kind)))
                .toList();
    }

    List<ListView.Filter> filters(ListAddress asked, List<ListView.Choice> columns) {
        return List.of(
                choice("column", messages.column(), asked, columns),
                choice("kind", messages.kind(), asked, kinds()),
                choice(
                        "star",
                        messages.star(),
                        asked,
                        stars.list("retiredAt is null order by id").stream()
                                .map(star -> new ListView.Choice(star.slug, star.name))
                                .toList()),
                choice(
                        "region",
                        messages.region(),
                        asked,
                        regions
                                .list("level = 'county' and retiredAt is null order by deskOrder nulls last, slug")
                                .stream()
                                .map(region -> new ListView.Choice(region.slug, region.name))
                                .toList()),
                new ListView.Filter("author", messages.author(), "text", asked.value("author"), List.of()),
                new ListView.Filter("since", messages.since(), "date", asked.value("since"), List.of()),
                new ListView.Filter("from", messages.issuedFrom(), "date", asked.value("from"), List.of()),
                new ListView.Filter("to", messages.issuedTo(), "date", asked.value("to"), List.of()));
    }

    private ListView.Filter choice(String name, String label, ListAddress asked, List<ListView.Choice> values) {
        var choices = new ArrayList<ListView.Choice>();
        choices.add(new ListView.Choice("", messages.any()));
        choices.addAll(values);
        return new ListView.Filter(name, label, "choice", asked.value(name), choices);
    }

    String kind(Kind kind) {
        return switch (kind) {
            case FEATURE -> messages.kindFeature();
            case COUNTY -> messages.kindCounty();
            case QA -> messages.kindQa();
            case NEWS -> messages.kindNews();
            case NOTICE -> messages.kindNotice();
            case PHOTO -> messages.kindPhoto();
            case COMMENTARY -> messages.kindCommentary();
            case REPRINT -> messages.kindReprint();
        };
    }
}
