package org.xingyao.site;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.xingyao.reading.Look;
import org.xingyao.reading.ReadersLook;

/** Where a reader chooses 大字版, 字号, the colours or 繁體; the page they came from is shown again so. */
@Path("/look")
class LookPages {
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    /**
     * What is not sent stays as it is; what is sent and not known is as if the common one were.
     *
     * @param theme light, dark, contrast or auto
     * @param size large or plain
     * @param text small, plain, big or huge
     * @param script simplified or traditional
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @RestForm @Nullable String theme,
            @RestForm @Nullable String size,
            @RestForm @Nullable String text,
            @RestForm @Nullable String script,
            @RestCookie(ReadersLook.COOKIE) @Nullable String before,
            @RestHeader("Referer") @Nullable String from) {
        var now = before == null ? Look.PLAIN : ReadersLook.of(before);
        return Response.seeOther(page(from))
                .cookie(cookie(now.with(theme, size, text, script)))
                .build();
    }

    /** Only its path and query count, so that nobody is led to another site; the front page where it is not known. */
    private static URI page(@Nullable String from) {
        try {
            var uri = new URI(Objects.requireNonNullElse(from, "/"));
            var path = Objects.requireNonNullElse(uri.getRawPath(), "/");
            // Two slashes would begin the name of a host.
            if (!path.startsWith("/") || path.startsWith("//")) return URI.create("/");
            return URI.create(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }

    /** Read by the server alone; it says nothing about the person. */
    private static NewCookie cookie(Look look) {
        boolean plain = look.equals(Look.PLAIN);
        return new NewCookie.Builder(ReadersLook.COOKIE)
                .value(plain ? "" : ReadersLook.cookie(look))
                .path("/")
                .maxAge(plain ? 0 : YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
