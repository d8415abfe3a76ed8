package org.xingyao.desk.taxonomy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SaveSeries;
import org.xingyao.taxonomy.Series;
import org.xingyao.taxonomy.SeriesList;

/** 系列. */
@Singleton
class SeriesTab extends TaxonomyTab<Series> {
    private final SaveSeries save;
    private final TaxonomyMessages messages;

    SeriesTab(SeriesList series, SaveSeries save, TaxonomyMessages messages) {
        super(series);
        this.save = save;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.series();
    }

    @Override
    String intro() {
        return messages.seriesIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.name(), messages.year(), messages.numberStyle(), messages.planned(), messages.state());
    }

    @Override
    List<String> cells(Series row) {
        return List.of(
                row.name,
                shown(row.year),
                row.numberStyle.print(1),
                shown(row.planned),
                row.finished ? messages.finished() : messages.goesOn());
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        // As the numbers are printed, so that nobody must know what a style is called.
        var styles = Labels.choices("zhi", "之一、之二", "paren", "（一）（二）", "circled", "①②", "issue", "第1期、第2期");
        return List.of(
                text("name", messages.name(), "", values, 80),
                text("year", messages.year(), messages.maybeEmpty(), values, 4),
                choice("numberStyle", messages.numberStyle(), values, styles),
                text("planned", messages.planned(), messages.maybeEmpty(), values, 4),
                text("organiser", messages.organiser(), messages.organisationHint(), values, 80),
                text("description", messages.description(), "", values, 500),
                check("finished", messages.seriesFinished(), values));
    }

    @Override
    Map<String, String> values(Series row) {
        var organiser = row.organiser;
        return Map.of(
                "name", row.name,
                "year", shown(row.year),
                "numberStyle", row.numberStyle.id(),
                "planned", shown(row.planned),
                "organiser", organiser == null ? "" : organiser.name,
                "description", row.description,
                "finished", flag(row.finished));
    }

    @Override
    String save(Actor actor, String known, Map<String, String> values, String seen) {
        var given = new Given(values);
        var wish = new SaveSeries.Wish(
                given.text("slug"),
                given.text("name"),
                given.number("year", messages.year()),
                given.text("numberStyle"),
                given.number("planned", messages.planned()),
                given.text("description"),
                given.text("organiser"),
                given.flag("finished"));
        return save.run(actor, known, wish, seen);
    }

    private static String shown(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    @Override
    String searched() {
        return "concat(name, ' ', slug)";
    }

    @Override
    String order() {
        return "finished, year desc nulls last";
    }
}
