package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.FrontPage;
import org.xingyao.article.LastPublished;
import org.xingyao.article.Place;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.reading.ListingPictures;
import org.xingyao.site.kept.Shows;
import org.xingyao.taxonomy.Columns;

/** A column and what stood in it, the newest first. */
@Blocking
@Path("/columns/{slug}")
class ColumnPages {
    private final Shows shows;
    private final Columns columns;
    private final FrontPage front;
    private final PublishedArticles articles;
    private final LastPublished last;
    private final Feeds feeds;
    private final ListingPictures pictures;
    private final Frames frames;
    private final SiteMessages messages;

    ColumnPages(
            Shows shows,
            Columns columns,
            FrontPage front,
            PublishedArticles articles,
            LastPublished last,
            Feeds feeds,
            ListingPictures pictures,
            Frames frames,
            SiteMessages messages) {
        this.shows = shows;
        this.columns = columns;
        this.front = front;
        this.articles = articles;
        this.last = last;
        this.feeds = feeds;
        this.pictures = pictures;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ColumnPage(Frame frame, String name, String description, ListPage list) implements TemplateInstance {}

    @GET
    public Object show(String slug, @RestQuery @Nullable String before, UriInfo at) {
        var column = columns.bySlug(slug).orElseThrow(NotFoundException::new);
        var path = "/columns/" + column.slug;
        if (!column.slug.equals(slug)) return Moved.to(path, at);
        shows.keys("column:" + column.slug);
        return new ColumnPage(
                frames.ofColumn(path, column.name, messages.columnDescription(column.name)),
                column.name,
                column.description,
                ListPage.of(
                                path,
                                Place.parse(before),
                                front.today().inColumn(column.slug),
                                (place, most) -> articles.inColumn(column, place, most))
                        .with(pictures));
    }

    @GET
    @Path(Feeds.FILE)
    public Response feed(String slug, String file, UriInfo at) {
        var column = columns.bySlug(slug).orElseThrow(NotFoundException::new);
        var path = "/columns/" + column.slug;
        if (!column.slug.equals(slug)) return Moved.to(path + "/" + file, at);
        shows.keys("column:" + column.slug);
        return feeds.of(
                file, path, column.name, messages.columnDescription(column.name), last.in(column, Feeds.LENGTH));
    }
}
