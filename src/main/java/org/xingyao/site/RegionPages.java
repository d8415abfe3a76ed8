package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;

/** A region: what it belongs to, what is inside it, and the stories of both. */
@Blocking
@Path("/regions/{name}")
class RegionPages {
    private final Shows shows;
    private final Regions regions;
    private final RegionYears years;
    private final RegionMap map;
    private final PublishedArticles articles;
    private final LastPublished last;
    private final Feeds feeds;
    private final ListingPictures pictures;
    private final Frames frames;
    private final SiteMessages messages;

    RegionPages(
            Shows shows,
            Regions regions,
            RegionYears years,
            RegionMap map,
            PublishedArticles articles,
            LastPublished last,
            Feeds feeds,
            ListingPictures pictures,
            Frames frames,
            SiteMessages messages) {
        this.shows = shows;
        this.regions = regions;
        this.years = years;
        this.map = map;
        this.articles = articles;
        this.last = last;
        this.feeds = feeds;
        this.pictures = pictures;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegionPage(
            Frame frame,
            String name,
            String levelLabel,
            List<LinkView> above,
            List<LinkView> formerly,
            List<LinkView> inside,
            List<RegionYears.YearView> years,
            RegionMap.Drawing map,
            ListPage list)
            implements TemplateInstance {}

    @GET
    public Object show(String name, @RestQuery @Nullable String before, UriInfo at) {
        var region = regions.bySlugOrCode(name).orElseThrow(NotFoundException::new);
        var path = "/regions/" + region.slug;
        if (!region.slug.equals(name)) return Moved.to(path, at);
        shows.keys("region:" + region.slug);
        return new RegionPage(
                frames.of(path, region.name, messages.regionDescription(region.name))
                        .withFeed(),
                region.name,
                region.levelLabel,
                links(region.upwards().skip(1).toList()).reversed(),
                links(region.historicalParents),
                links(regions.under(region)),
                years.of(region),
                map.of(unit(region)),
                ListPage.of(path, Place.parse(before), (place, most) -> articles.inRegion(region, place, most))
                        .with(pictures));
    }

    @GET
    @Path(Feeds.FILE)
    public Response feed(String name, String file, UriInfo at) {
        var region = regions.bySlugOrCode(name).orElseThrow(NotFoundException::new);
        var path = "/regions/" + region.slug;
        if (!region.slug.equals(name)) return Moved.to(path + "/" + file, at);
        shows.keys("region:" + region.slug);
        return feeds.of(
                file, path, region.name, messages.regionDescription(region.name), last.in(region, Feeds.LENGTH));
    }

    /** Slug of the county-level unit that it is or lies in; empty above them. */
    private static String unit(Region region) {
        return region.upwards()
                .filter(one -> one.level.equals("county"))
                .map(one -> one.slug)
                .findFirst()
                .orElse("");
    }

    private static List<LinkView> links(List<Region> regions) {
        return regions.stream()
                .map(region -> new LinkView("/regions/" + region.slug, region.name))
                .toList();
    }
}
