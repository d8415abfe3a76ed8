package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.taxonomy.SeriesList;

/** A numbered series, by number; what is missing is said where it would stand. */
@Blocking
@Path("/series/{slug}")
class SeriesPages {
    private final SeriesList series;
    private final PublishedArticles articles;
    private final Frames frames;
    private final SiteMessages messages;

    SeriesPages(SeriesList series, PublishedArticles articles, Frames frames, SiteMessages messages) {
        this.series = series;
        this.articles = articles;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesPage(Frame frame, String name, String description, List<SeriesPart> parts)
            implements TemplateInstance {}

    @GET
    public Object show(String slug, UriInfo at) {
        var one = series.bySlug(slug).orElseThrow(NotFoundException::new);
        var path = "/series/" + one.slug;
        if (!one.slug.equals(slug)) return Moved.to(path, at);
        return new SeriesPage(
                frames.of(path, one.name, messages.seriesDescription(one.name)),
                one.name,
                one.description,
                SeriesPart.of(articles.inSeries(one), one.numberStyle, Objects.requireNonNullElse(one.planned, 0)));
    }
}
