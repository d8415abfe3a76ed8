package org.xingyao.desk.preview;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.reading.Look;

/**
 * How a preview is looked at, as its address says it.
 *
 * @param width of the frame in CSS pixels, one of {@link #WIDTHS}
 */
record Viewing(String slug, int width, Look look) {
    static final List<Integer> WIDTHS = List.of(390, 768, 1440);
    private static final String ARTICLES = "/desk/articles";

    /** What is not known is as if it were not said. */
    static Viewing of(String slug, @Nullable String width, @Nullable String theme, @Nullable String size) {
        var wide = WIDTHS.stream()
                .filter(one -> one.toString().equals(width))
                .findFirst()
                .orElse(WIDTHS.getLast());
        return new Viewing(slug, wide, Look.of(theme, size));
    }

    Viewing withWidth(int other) {
        return new Viewing(slug, other, look);
    }

    Viewing withTheme(String theme) {
        return new Viewing(slug, width, look.with(theme, null, null, null));
    }

    Viewing withSize(String size) {
        return new Viewing(slug, width, look.with(null, size, null, null));
    }

    /** The page with the frame. */
    URI address() {
        return looked(address(slug), true).build();
    }

    /** The page in the frame. */
    URI inside() {
        return looked(address(slug).path("page"), false).build();
    }

    /** Where a new link is asked for; what is seen stays as it is. */
    URI sharing() {
        return looked(address(slug).path("links"), true).build();
    }

    /** Where a link is ended. */
    URI ending(long id) {
        return looked(address(slug).path("links").path(Long.toString(id)).path("end"), true)
                .build();
    }

    private static UriBuilder address(String slug) {
        return UriBuilder.fromPath(ARTICLES).segment(slug).path("preview");
    }

    private UriBuilder looked(UriBuilder address, boolean withWidth) {
        if (withWidth && width != WIDTHS.getLast()) address.queryParam("width", width);
        if (!look.theme().isEmpty()) address.queryParam("theme", look.theme());
        if (!look.size().isEmpty()) address.queryParam("size", look.size());
        return address;
    }
}
