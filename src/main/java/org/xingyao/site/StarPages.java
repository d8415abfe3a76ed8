package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.LastPublished;
import org.xingyao.article.Place;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.reading.LinkView;
import org.xingyao.reading.ListingPictures;
import org.xingyao.site.kept.Shows;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;

/** A star: what it is, its standards, its yearly plan by region, and its stories. */
@Blocking
@Path("/stars/{slug}")
class StarPages {
    private final Shows shows;
    private final Stars stars;
    private final StarYears years;
    private final NewestQuestions questions;
    private final PublishedArticles articles;
    private final LastPublished last;
    private final Feeds feeds;
    private final ListingPictures pictures;
    private final Frames frames;
    private final SiteMessages messages;

    StarPages(
            Shows shows,
            Stars stars,
            StarYears years,
            NewestQuestions questions,
            PublishedArticles articles,
            LastPublished last,
            Feeds feeds,
            ListingPictures pictures,
            Frames frames,
            SiteMessages messages) {
        this.shows = shows;
        this.stars = stars;
        this.years = years;
        this.questions = questions;
        this.articles = articles;
        this.last = last;
        this.feeds = feeds;
        this.pictures = pictures;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StarPage(
            Frame frame,
            String slug,
            String name,
            String colour,
            String icon,
            String tracks,
            String definition,
            String lead,
            List<StandardView> standards,
            List<StarYears.YearView> years,
            List<LinkView> questions,
            ListPage list,
            List<LinkView> others)
            implements TemplateInstance {}

    /** One standard; kind is task, standard or bottom-line. */
    record StandardView(int no, String kind, String text) {}

    @GET
    public Object show(String slug, @RestQuery @Nullable String before, UriInfo at) {
        var star = stars.bySlug(slug).orElseThrow(NotFoundException::new);
        var path = "/stars/" + star.slug;
        if (!star.slug.equals(slug)) return Moved.to(path, at);
        shows.keys("star:" + star.slug);
        var lead = star.leadOrganisation;
        return new StarPage(
                frames.of(path, star.name, messages.starDescription(star.name)).withFeed(),
                star.slug,
                star.name,
                star.colour,
                star.icon,
                star.tracks.stream()
                        .sorted(Comparator.comparing(place -> place.track().deskOrder))
                        .map(place -> place.track().name)
                        .collect(Collectors.joining("、")),
                star.definition,
                lead == null ? "" : lead.name,
                star.standards.stream()
                        .map(standard -> new StandardView(standard.no, standard.kind, standard.text))
                        .toList(),
                years.of(star),
                questions.ofStar(star.slug),
                ListPage.of(path, Place.parse(before), (place, most) -> articles.withStar(star, place, most))
                        .with(pictures),
                others(star));
    }

    private List<LinkView> others(Star star) {
        return stars.list("retiredAt is null order by slug").stream()
                .filter(one -> !one.slug.equals(star.slug))
                .map(one -> new LinkView("/stars/" + one.slug, one.name))
                .toList();
    }

    @GET
    @Path(Feeds.FILE)
    public Response feed(String slug, String file, UriInfo at) {
        var star = stars.bySlug(slug).orElseThrow(NotFoundException::new);
        var path = "/stars/" + star.slug;
        if (!star.slug.equals(slug)) return Moved.to(path + "/" + file, at);
        shows.keys("star:" + star.slug);
        return feeds.of(file, path, star.name, messages.starDescription(star.name), last.with(star, Feeds.LENGTH));
    }
}
