package org.xingyao.testsupport;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** The site map as a search engine reads it: the index, then every map it names. */
public final class SiteMaps {
    private SiteMaps() {}

    /** Paths of the maps that the index names. */
    public static List<String> paths() {
        return given().get("/sitemap.xml").xmlPath().getList("sitemapindex.sitemap.loc", String.class).stream()
                .map(address -> URI.create(address).getPath())
                .toList();
    }

    /** All maps as one text. */
    public static String all() {
        return paths().stream().map(path -> given().get(path).asString()).collect(Collectors.joining());
    }
}
