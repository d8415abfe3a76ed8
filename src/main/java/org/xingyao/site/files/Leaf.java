package org.xingyao.site.files;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An answer as it is written, and where it leads.
 *
 * @param leadsTo addresses that become files too
 */
record Leaf(byte[] bytes, Set<Address> leadsTo) {
    private static final Pattern MAPPED = Pattern.compile("<loc>([^<]*)</loc>");
    private static final Pattern DRAWN = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    static Leaf of(Answer answer, Address at, Links links) {
        if (answer.isRedirect()) return redirect(answer.location(), at, links);
        return switch (answer.type()) {
            case "text/html" -> new PageRewriting(at, links).of(text(answer));
            case "text/css" -> new Leaf(answer.body(), found(DRAWN, text(answer), at, links));
            case "application/xml" -> new Leaf(answer.body(), found(MAPPED, text(answer), at, links));
            default -> new Leaf(answer.body(), Set.of());
        };
    }

    /** A file can't say 301, but a page can send on. */
    private static Leaf redirect(String location, Address at, Links links) {
        var target = links.own(at, location);
        var leadsTo = target.flatMap(Address::of);
        var href = target.map(links::written).orElse(location);
        var page = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>%1$s</title>\n"
                + "<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url=%1$s\">\n"
                + "</head>\n<body>\n<p><a href=\"%1$s\">%1$s</a></p>\n</body>\n</html>\n";
        return new Leaf(
                page.formatted(href.replace("&", "&amp;")
                                .replace("\"", "&quot;")
                                .replace("<", "&lt;"))
                        .getBytes(StandardCharsets.UTF_8),
                leadsTo.map(Set::of).orElse(Set.of()));
    }

    /** In what is written as it came: site maps name addresses in full, style sheets from the slash on. */
    private static Set<Address> found(Pattern pattern, String text, Address at, Links links) {
        var all = new LinkedHashSet<Address>();
        pattern.matcher(text)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .forEach(link -> links.ownInFull(at, link).flatMap(Address::of).ifPresent(all::add));
        return all;
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
