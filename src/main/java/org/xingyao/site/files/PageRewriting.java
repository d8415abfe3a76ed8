package org.xingyao.site.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes one page fit to be a file. What changes something or is chosen by a reader is taken out, what asks the program
 * leads to the site itself; the rest stays as it is.
 */
final class PageRewriting {
    private final Address page;
    private final Links links;
    private final Set<Address> leadsTo = new LinkedHashSet<>();

    PageRewriting(Address page, Links links) {
        this.page = page;
        this.links = links;
    }

    Leaf of(String html) {
        var document = Jsoup.parse(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8));
        document.select("form[method=post]").remove();
        // Offers while typing come from the program, and a script of another host may not ask it.
        document.select("[data-suggest]").removeAttr("data-suggest");
        document.select("form[action]").forEach(this::ask);
        for (var name : new String[] {"href", "src"})
            document.select("[" + name + "]").forEach(element -> element.attr(name, written(element.attr(name))));
        document.select("[srcset]").forEach(this::rewriteSet);
        return new Leaf(document.outerHtml().getBytes(StandardCharsets.UTF_8), leadsTo);
    }

    private void ask(Element form) {
        links.own(page, form.attr("action")).ifPresent(own -> form.attr("action", links.site() + own));
    }

    private void rewriteSet(Element element) {
        element.attr(
                "srcset",
                Arrays.stream(element.attr("srcset").split(","))
                        .map(String::strip)
                        .map(one -> one.split("\\s+", 2))
                        .map(one -> written(one[0]) + (one.length > 1 ? " " + one[1] : ""))
                        .collect(Collectors.joining(", ")));
    }

    private String written(String link) {
        var own = links.own(page, link);
        own.flatMap(Address::of).ifPresent(leadsTo::add);
        return own.map(links::written).orElse(link);
    }
}
