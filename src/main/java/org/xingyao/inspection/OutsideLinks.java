package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Links to other sites, only listed. Nothing here asks another site: the server may stand in a closed network, and who
 * writes an article must not make it call addresses inside.
 */
@ApplicationScoped
class OutsideLinks implements TextInspector {
    private final URI site;

    OutsideLinks(@ConfigProperty(name = "xingyao.site.address") URI site) {
        this.site = site;
    }

    @Override
    public List<Finding> in(List<LiveText> texts) {
        return texts.stream().flatMap(this::in).toList();
    }

    private Stream<Finding> in(LiveText text) {
        var links = Links.in(text.content()).stream()
                .filter(link -> isOutside(link.href(), text.slug()))
                .map(link ->
                        text.finding(Matter.OUTSIDE_LINK, link.href(), "“" + link.words() + "”链接到 " + link.href()));
        var source = text.content().source();
        var reprinted = source == null || !isOutside(source.url(), text.slug())
                ? Stream.<Finding>empty()
                : Stream.of(text.finding(Matter.OUTSIDE_LINK, "source " + source.url(), "转载来源 " + source.url()));
        return Stream.concat(links, reprinted);
    }

    private boolean isOutside(String href, String slug) {
        return href.matches("(?i)https?://.*") && Address.of(href, slug, site).isEmpty();
    }
}
