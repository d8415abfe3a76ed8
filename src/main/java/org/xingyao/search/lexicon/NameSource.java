package org.xingyao.search.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import org.xingyao.search.lexicon.Name.Form;
import org.xingyao.search.lexicon.Name.Kind;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Persons;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Topics;
import org.xingyao.taxonomy.Tracks;

/** Collects the names from the rows of the taxonomy. */
@ApplicationScoped
class NameSource {
    private final Regions regions;
    private final Stars stars;
    private final Tracks tracks;
    private final Columns columns;
    private final SeriesList series;
    private final Organisations organisations;
    private final Persons persons;
    private final Topics topics;

    NameSource(
            Regions regions,
            Stars stars,
            Tracks tracks,
            Columns columns,
            SeriesList series,
            Organisations organisations,
            Persons persons,
            Topics topics) {
        this.regions = regions;
        this.stars = stars;
        this.tracks = tracks;
        this.columns = columns;
        this.series = series;
        this.organisations = organisations;
        this.persons = persons;
        this.topics = topics;
    }

    /** Within a transaction. */
    Lexicon read() {
        var names = new LinkedHashSet<Name>();
        stars.listAll().forEach(star -> official(names, Kind.STAR, star.slug, star.name, star.shortName));
        tracks.listAll().forEach(track -> official(names, Kind.TRACK, track.slug, track.name, ""));
        columns.listAll().forEach(column -> official(names, Kind.COLUMN, column.slug, column.name, ""));
        series.listAll().forEach(each -> official(names, Kind.SERIES, each.slug, each.name, ""));
        regions.listAll().forEach(region -> {
            official(names, Kind.REGION, region.slug, region.name, region.shortName);
            region.aliases.forEach(alias -> add(names, alias.name, Kind.REGION, region.slug, Form.of(alias.kind)));
        });
        organisations.listAll().forEach(body -> {
            official(names, Kind.ORGANISATION, body.slug, body.name, body.shortName);
            body.aliases.forEach(alias -> add(names, alias.name, Kind.ORGANISATION, body.slug, Form.of(alias.kind)));
        });
        persons.listAll().forEach(person -> {
            official(names, Kind.PERSON, person.slug, person.name, "");
            person.aliases.forEach(alias -> add(names, alias, Kind.PERSON, person.slug, Form.FORMER));
        });
        topics.listAll().forEach(topic -> {
            official(names, Kind.TOPIC, topic.slug, topic.name, "");
            topic.aliases.forEach(alias -> add(names, alias, Kind.TOPIC, topic.slug, Form.FORMER));
        });
        return new Lexicon(names);
    }

    private static void official(Set<Name> names, Kind kind, String slug, String name, String shortName) {
        add(names, name, kind, slug, Form.OFFICIAL);
        add(names, shortName, kind, slug, Form.SHORT);
    }

    /** A single character (豫) is too little to recognise anything by. */
    private static void add(Set<Name> names, String text, Kind kind, String slug, Form form) {
        if (text.length() > 1) names.add(new Name(text, kind, slug, form));
    }
}
