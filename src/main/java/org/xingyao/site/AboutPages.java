package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;

/** 关于本站: who publishes it, how to reach them, how mistakes are mended and how the pages can be read. */
@Blocking
@Path("/about")
class AboutPages {
    private final Frames frames;
    private final SiteMessages site;
    private final AboutMessages messages;

    AboutPages(Frames frames, SiteMessages site, AboutMessages messages) {
        this.frames = frames;
        this.site = site;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AboutPage(Frame frame) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new AboutPage(frames.of("/about", site.about(), messages.description()));
    }
}
