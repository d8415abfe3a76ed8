package org.xingyao.site;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.xingyao.article.LastPublished;
import org.xingyao.site.kept.Shows;

/** What is new on the whole site, for feed readers. The feeds of a list are at its page's class. */
@Blocking
@Path("/")
class FeedPages {
    private final Shows shows;
    private final LastPublished last;
    private final Feeds feeds;
    private final SiteMessages messages;

    FeedPages(Shows shows, LastPublished last, Feeds feeds, SiteMessages messages) {
        this.shows = shows;
        this.last = last;
        this.feeds = feeds;
        this.messages = messages;
    }

    @GET
    @Path(Feeds.ATOM)
    public Response atom() {
        return feed(Feeds.ATOM);
    }

    @GET
    @Path(Feeds.RSS)
    public Response rss() {
        return feed(Feeds.RSS);
    }

    @GET
    @Path(Feeds.JSON)
    public Response json() {
        return feed(Feeds.JSON);
    }

    private Response feed(String file) {
        shows.keys(Shows.ANY_ARTICLE);
        return feeds.of(file, "", "", messages.homeDescription(), last.anywhere(Feeds.LENGTH));
    }
}
