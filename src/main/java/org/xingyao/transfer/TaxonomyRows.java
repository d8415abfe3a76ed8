package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.NumberStyle;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Person;
import org.xingyao.taxonomy.Persons;
import org.xingyao.taxonomy.PolicyDocument;
import org.xingyao.taxonomy.PolicyDocuments;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Series;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.StarTargets;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Topic;
import org.xingyao.taxonomy.Topics;
import org.xingyao.taxonomy.Track;
import org.xingyao.taxonomy.Tracks;

/** How the entries of each taxonomy file become rows, and in which order: what is referred to comes first. */
@ApplicationScoped
class TaxonomyRows {
    private final Tracks tracks;
    private final RegionRows regionRows;
    private final OrganisationRows organisationRows;
    private final StarRows starRows;
    private final Columns columns;
    private final SeriesList series;
    private final Persons persons;
    private final Topics topics;
    private final PolicyDocuments documents;
    private final StarTargets targets;
    private final Organisations organisations;
    private final Regions regions;
    private final Stars stars;

    TaxonomyRows(
            Tracks tracks,
            RegionRows regionRows,
            OrganisationRows organisationRows,
            StarRows starRows,
            Columns columns,
            SeriesList series,
            Persons persons,
            Topics topics,
            PolicyDocuments documents,
            StarTargets targets,
            Organisations organisations,
            Regions regions,
            Stars stars) {
        this.tracks = tracks;
        this.regionRows = regionRows;
        this.organisationRows = organisationRows;
        this.starRows = starRows;
        this.columns = columns;
        this.series = series;
        this.persons = persons;
        this.topics = topics;
        this.documents = documents;
        this.targets = targets;
        this.organisations = organisations;
        this.regions = regions;
        this.stars = stars;
    }

    List<TaxonomyFile> inOrder() {
        return List.of(
                new Kind("tracks", "tracks", this::track),
                new Kind("regions", "regions", regionRows::apply),
                new Kind("organisations", "organisations", organisationRows::apply),
                new Kind("stars", "stars", starRows::apply),
                new Kind("columns", "columns", this::column),
                new Kind("series", "series", this::series),
                new Kind("persons", "persons", this::person),
                new Kind("topics", "topics", this::topic),
                new Kind("policy-documents", "documents", this::document),
                new Kind("star-targets", "targets", this::target));
    }

    private record Kind(String name, String listKey, java.util.function.Predicate<YamlMap> rule)
            implements TaxonomyFile {
        @Override
        public boolean apply(YamlMap entry) {
            return rule.test(entry);
        }
    }

    private boolean track(YamlMap entry) {
        var row = TaxonomyFile.row(tracks, entry, Track::new);
        if (row.touchedAt != null) return false;
        row.slug = entry.required("slug");
        row.name = entry.required("name");
        row.deskOrder = entry.number("order").orElse(0);
        tracks.persist(row);
        return true;
    }

    private boolean column(YamlMap entry) {
        var row = TaxonomyFile.row(columns, entry, Column::new);
        if (row.touchedAt != null) return false;
        row.slug = entry.required("slug");
        row.name = entry.required("name");
        row.type = entry.required("type");
        row.description = entry.text("description");
        row.deskOrder = entry.number("order").orElse(0);
        row.visible = !entry.has("visible") || entry.flag("visible");
        columns.persist(row);
        return true;
    }

    private boolean series(YamlMap entry) {
        var row = TaxonomyFile.row(series, entry, Series::new);
        if (row.touchedAt != null) return false;
        row.slug = entry.required("slug");
        row.name = entry.required("name");
        row.year = entry.number("year").orElse(null);
        var style = entry.required("number-style").toLowerCase(Locale.ROOT);
        row.numberStyle = NumberStyle.of(style)
                .orElseThrow(
                        () -> new BadFile(entry.line("number-style"), "number-style 应是 zhi、paren、circled 或 issue"));
        row.planned = entry.number("planned").orElse(null);
        row.description = entry.text("description");
        row.organiser = TaxonomyFile.reference(entry, "organiser", organisations::bySlug);
        row.finished = entry.flag("finished");
        series.persist(row);
        return true;
    }

    private boolean person(YamlMap entry) {
        var row = TaxonomyFile.row(persons, entry, Person::new);
        if (row.touchedAt != null) return false;
        row.slug = entry.required("slug");
        row.name = entry.required("name");
        row.active = !entry.has("active") || entry.flag("active");
        row.roles.clear();
        row.roles.addAll(entry.texts("roles"));
        persons.persist(row);
        return true;
    }

    private boolean topic(YamlMap entry) {
        var row = TaxonomyFile.row(topics, entry, Topic::new);
        if (row.touchedAt != null) return false;
        row.slug = entry.required("slug");
        row.name = entry.required("name");
        topics.persist(row);
        return true;
    }

    private boolean document(YamlMap entry) {
        // A document that is not public must not be here at all.
        if (entry.has("public") && !entry.flag("public")) {
            throw new BadFile(entry.line("public"), "内部文件不能放进来，请删去这一项");
        }
        var row = TaxonomyFile.row(documents, entry, PolicyDocument::new);
        if (row.touchedAt != null) return false;
        row.slug = entry.required("slug");
        row.title = entry.required("title");
        row.number = entry.text("number");
        row.issuedOn = TaxonomyFile.day(entry, "issued-on");
        row.publishedOn = TaxonomyFile.day(entry, "published-on");
        row.topicClass = entry.text("topic-class");
        row.validity = entry.has("validity") ? entry.text("validity") : "unknown";
        row.url = entry.text("url");
        row.summary = entry.text("abstract");
        row.issuers.clear();
        entry.texts("issuers")
                .forEach(slug -> row.issuers.add(organisations
                        .bySlug(slug)
                        .orElseThrow(() -> new BadFile(entry.line("issuers"), "没有单位“" + slug + "”"))));
        documents.persist(row);
        return true;
    }

    private boolean target(YamlMap entry) {
        int year = entry.number("year").orElseThrow(() -> new BadFile(entry.line(), "缺“year”，请补上"));
        var star = TaxonomyFile.required(entry, "star", stars::bySlug);
        var track = TaxonomyFile.required(entry, "track", tracks::bySlug);
        var region = TaxonomyFile.required(entry, "region", regions::bySlugOrCode);
        var row = targets.find("year = ?1 and star = ?2 and track = ?3 and region = ?4", year, star, track, region)
                .firstResultOptional()
                .orElseGet(StarTarget::new);
        if (row.touchedAt != null) return false;
        row.year = year;
        row.star = star;
        row.track = track;
        row.region = region;
        row.planned = entry.number("planned").orElse(null);
        row.achieved = entry.number("achieved").orElse(null);
        row.sourceArticle = entry.text("source-article");
        row.quote = entry.text("quote");
        targets.persist(row);
        return true;
    }
}
