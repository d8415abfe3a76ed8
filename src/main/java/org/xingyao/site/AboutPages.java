package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.site.kept.Shows;

/** 关于本站: who publishes it, how to reach them, how mistakes are mended and how the pages can be read. */
@Blocking
@Path("/about")
class AboutPages {
    private final Shows shows;
    private final Frames frames;
    private final SiteMessages site;
    private final AboutMessages messages;

    AboutPages(Shows shows, Frames frames, SiteMessages site, AboutMessages messages) {
        this.shows = shows;
        this.frames = frames;
        this.site = site;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AboutPage(Frame frame) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        // Names and settings alone, which touch every page.
        shows.keys("about");
        return new AboutPage(frames.of("/about", site.about(), messages.description()));
    }
}
