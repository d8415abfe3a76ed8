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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.LastPublished;
import org.xingyao.article.PublishedArticles;
import org.xingyao.print.booklet.Booklets;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.reading.SeriesPart;
import org.xingyao.site.kept.Shows;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.text.FileSize;

/** A numbered series, by number; what is missing is said where it would stand. */
@Blocking
@Path("/series/{slug}")
class SeriesPages {
    private final Shows shows;
    private final SeriesList series;
    private final PublishedArticles articles;
    private final LastPublished last;
    private final Booklets booklets;
    private final Feeds feeds;
    private final Frames frames;
    private final SiteMessages messages;

    SeriesPages(
            Shows shows,
            SeriesList series,
            PublishedArticles articles,
            LastPublished last,
            Booklets booklets,
            Feeds feeds,
            Frames frames,
            SiteMessages messages) {
        this.shows = shows;
        this.series = series;
        this.articles = articles;
        this.last = last;
        this.booklets = booklets;
        this.feeds = feeds;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesPage(
            Frame frame,
            String name,
            String description,
            List<SeriesPart> parts,
            @Nullable BookletLinks booklet) implements TemplateInstance {}

    @GET
    public Object show(String slug, UriInfo at) {
        var one = series.bySlug(slug).orElseThrow(NotFoundException::new);
        var path = "/series/" + one.slug;
        if (!one.slug.equals(slug)) return Moved.to(path, at);
        shows.keys("series:" + one.slug);
        var listings = articles.inSeries(one);
        return new SeriesPage(
                frames.of(path, one.name, messages.seriesDescription(one.name)).withFeed(),
                one.name,
                one.description,
                SeriesPart.of(listings, one.numberStyle, Objects.requireNonNullElse(one.planned, 0)),
                listings.isEmpty() ? null : links(path, slug));
    }

    private BookletLinks links(String path, String slug) {
        var size = booklets.pdfSize(slug);
        return new BookletLinks(
                path + "/booklet.pdf", path + "/booklet.docx", size.isEmpty() ? "" : FileSize.of(size.getAsInt()));
    }

    @GET
    @Path(Feeds.FILE)
    public Response feed(String slug, String file, UriInfo at) {
        var one = series.bySlug(slug).orElseThrow(NotFoundException::new);
        var path = "/series/" + one.slug;
        if (!one.slug.equals(slug)) return Moved.to(path + "/" + file, at);
        shows.keys("series:" + one.slug);
        return feeds.of(file, path, one.name, messages.seriesDescription(one.name), last.in(one, Feeds.LENGTH));
    }
}
