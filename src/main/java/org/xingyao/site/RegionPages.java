package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Place;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.reading.LinkView;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;

/** A region: what it belongs to, what is inside it, and the stories of both. */
@Blocking
@Path("/regions/{name}")
class RegionPages {
    private final Regions regions;
    private final RegionYears years;
    private final PublishedArticles articles;
    private final Frames frames;
    private final SiteMessages messages;

    RegionPages(Regions regions, RegionYears years, PublishedArticles articles, Frames frames, SiteMessages messages) {
        this.regions = regions;
        this.years = years;
        this.articles = articles;
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
            ListPage list)
            implements TemplateInstance {}

    @GET
    public Object show(String name, @RestQuery @Nullable String before, UriInfo at) {
        var region = regions.bySlugOrCode(name).orElseThrow(NotFoundException::new);
        var path = "/regions/" + region.slug;
        if (!region.slug.equals(name)) return Moved.to(path, at);
        return new RegionPage(
                frames.of(path, region.name, messages.regionDescription(region.name)),
                region.name,
                region.levelLabel,
                links(region.upwards().skip(1).toList()).reversed(),
                links(region.historicalParents),
                links(regions.under(region)),
                years.of(region),
                ListPage.of(path, Place.parse(before), (place, most) -> articles.inRegion(region, place, most)));
    }

    private static List<LinkView> links(List<Region> regions) {
        return regions.stream()
                .map(region -> new LinkView("/regions/" + region.slug, region.name))
                .toList();
    }
}
