package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.xingyao.reading.SiteConfig;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.text.CleanText;
import org.xingyao.web.Assets;

/** What machines ask every site for: what to leave alone, how to search, whom to tell about a hole. */
@Blocking
@Path("/")
class MachinePages {
    /** As long as a browser's list of search engines may name one. */
    private static final int SHORT_NAME = 16;

    /** RFC 9116 wants less than a year; the file says the truth anew with each answer. */
    private static final int SECURITY_DAYS = 180;

    private final SiteConfig config;
    private final Settings settings;
    private final SiteMessages messages;
    private final Clock clock;

    MachinePages(SiteConfig config, Settings settings, SiteMessages messages, Clock clock) {
        this.config = config;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OpenSearch(String shortName, String description, String results) implements TemplateInstance {}

    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    public String robots() {
        return "User-agent: *\nDisallow: /desk\nDisallow: /search?*&\nSitemap: " + config.address() + "/sitemap.xml\n";
    }

    @GET
    @Path("opensearch.xml")
    @Produces("application/opensearchdescription+xml;charset=UTF-8")
    public String openSearch() {
        return new OpenSearch(
                        CleanText.atMost(SHORT_NAME, settings.now().siteName()),
                        messages.homeDescription(),
                        config.address() + "/search?q={searchTerms}")
                .render();
    }

    /** Browsers that know no SVG ask here whatever the page says. */
    @GET
    @Path("favicon.ico")
    public Response icon() {
        return Response.temporaryRedirect(URI.create(Assets.path("mark.png"))).build();
    }

    /** There is none until the house says whom to write to. */
    @GET
    @Path(".well-known/security.txt")
    @Produces("text/plain;charset=UTF-8")
    public String security() {
        var contact = settings.now().value(Setting.SECURITY_CONTACT);
        if (contact.isEmpty()) throw new NotFoundException();
        var expires = Instant.now(clock).truncatedTo(ChronoUnit.DAYS).plus(SECURITY_DAYS, ChronoUnit.DAYS);
        return "Contact: " + contact + "\nExpires: " + expires + "\nPreferred-Languages: zh, en\nCanonical: "
                + config.address() + "/.well-known/security.txt\n";
    }
}
