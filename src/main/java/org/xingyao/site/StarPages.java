package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Place;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.StarTargets;
import org.xingyao.taxonomy.Stars;

/** A star: what it is, its standards, its yearly plan by region, and its stories. */
@Blocking
@Path("/stars/{slug}")
class StarPages {
    private final Stars stars;
    private final StarTargets targets;
    private final Regions regions;
    private final PublishedArticles articles;
    private final Frames frames;
    private final SiteMessages messages;

    StarPages(
            Stars stars,
            StarTargets targets,
            Regions regions,
            PublishedArticles articles,
            Frames frames,
            SiteMessages messages) {
        this.stars = stars;
        this.targets = targets;
        this.regions = regions;
        this.articles = articles;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StarPage(
            Frame frame,
            String name,
            String colour,
            String tracks,
            String definition,
            String lead,
            List<StandardView> standards,
            List<YearView> years,
            ListPage list)
            implements TemplateInstance {}

    /** One standard; kind is task, standard or bottom-line. */
    record StandardView(int no, String kind, String text) {}

    /** The plan of a year in one track; the source is the address of the article that says so, or empty. */
    record YearView(int year, String track, List<TargetView> targets, String source) {}

    /** A region's numbers; null is 资料未列, never zero. */
    record TargetView(
            String region,
            String href,
            @Nullable Integer planned,
            @Nullable Integer achieved) {}

    @GET
    public TemplateInstance show(String slug, @RestQuery @Nullable String before) {
        var star = stars.bySlug(slug).orElseThrow(NotFoundException::new);
        var path = "/stars/" + slug;
        var lead = star.leadOrganisation;
        return new StarPage(
                frames.of(path, star.name, messages.starDescription(star.name)),
                star.name,
                star.colour,
                star.tracks.stream()
                        .sorted(Comparator.comparing(place -> place.track.deskOrder))
                        .map(place -> place.track.name)
                        .collect(Collectors.joining("、")),
                star.definition,
                lead == null ? "" : lead.name,
                star.standards.stream()
                        .map(standard -> new StandardView(standard.no, standard.kind, standard.text))
                        .toList(),
                years(star),
                ListPage.of(path, Place.parse(before), (place, most) -> articles.withStar(star, place, most)));
    }

    private List<YearView> years(Star star) {
        Map<List<Object>, List<StarTarget>> plans = new LinkedHashMap<>();
        for (var target : targets.of(star)) {
            plans.computeIfAbsent(List.of(target.year, target.track.name), _ -> new ArrayList<>())
                    .add(target);
        }
        return plans.values().stream().map(this::year).toList();
    }

    private YearView year(List<StarTarget> rows) {
        var first = rows.getFirst();
        return new YearView(first.year, first.track.name, withUnlisted(rows), source(rows));
    }

    /** The rows there are, and every county the source left out as 资料未列. */
    private List<TargetView> withUnlisted(List<StarTarget> rows) {
        var counties = regions.list("level = 'county' order by deskOrder nulls last, slug");
        var listed = rows.stream().collect(Collectors.toMap(row -> row.region, row -> row, (first, _) -> first));
        var above = rows.stream().map(row -> row.region).filter(region -> !counties.contains(region));
        return Stream.concat(above, counties.stream())
                .distinct()
                .map(region -> view(region, listed.get(region)))
                .toList();
    }

    private static TargetView view(Region region, @Nullable StarTarget row) {
        return new TargetView(
                region.name,
                "/regions/" + region.slug,
                row == null ? null : row.planned,
                row == null ? null : row.achieved);
    }

    private static String source(List<StarTarget> rows) {
        return rows.stream()
                .map(row -> row.sourceArticle)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .map(slug -> "/articles/" + slug)
                .orElse("");
    }
}
