package org.xingyao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Looks through a page for what a text of {@link Hostile} would have made of it. */
final class CleanHtml {
    private static final Set<String> NEVER = Set.of("object", "embed", "base", "applet", "math", "frame");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset");

    private CleanHtml() {}

    /** @param where for whoever reads that it failed */
    static void assertClean(String html, String where) {
        assertThat(html).as("%s: a template of ours was filled in", where).doesNotContain(Hostile.RECKONED);
        for (var element : Jsoup.parse(html).getAllElements()) {
            var name = element.normalName();
            assertThat(name).as(where).doesNotContain(Hostile.MARK).isNotIn(NEVER);
            // Previews of the desk stand in frames of their own site; the editor's is filled by its script.
            if (name.equals("iframe")) assertThat(element.attr("src")).as(where).matches("(/desk/.*)?");
            if (name.equals("script")) script(element, where);
            if (name.equals("style")) assertThat(element.data()).as(where).doesNotContain(Hostile.MARK);
            if (name.equals("meta"))
                assertThat(element.hasAttr("http-equiv")).as(where).isFalse();
            element.attributes().forEach(attribute -> attribute(attribute, where));
        }
    }

    /** Ours are files, or data that no text can end. */
    private static void script(Element script, String where) {
        if (script.hasAttr("src")) {
            assertThat(script.attr("src")).as(where).startsWith("/assets/");
            assertThat(script.data()).as(where).isBlank();
            return;
        }
        assertThat(script.attr("type")).as(where).isIn("application/ld+json", "application/json");
        assertThat(script.data()).as(where).doesNotContain("<");
        assertThat(new JsonObject("{\"data\":" + script.data() + "}").isEmpty()).isFalse();
    }

    private static void attribute(Attribute attribute, String where) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name)
                .as(where)
                .doesNotStartWith("on")
                .doesNotContain(Hostile.MARK)
                .isNotEqualTo("srcdoc");
        if (!ADDRESSES.contains(name)) return;
        // As a browser reads an address: control characters and spaces in front of it do not count.
        var address = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        assertThat(address)
                .as("%s %s", where, name)
                .doesNotStartWith("javascript:")
                .doesNotStartWith("vbscript:")
                .doesNotStartWith("data:text")
                .doesNotStartWith("file:")
                .doesNotMatch("[/\\\\]{2}zqx.*|[/\\\\]+\\\\zqx.*");
    }
}
