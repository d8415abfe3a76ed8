package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links to addresses of this site that don't answer: in the text, and from an answer to the one that took its place. */
@ApplicationScoped
class BrokenLinks implements TextInspector {
    private static final String SUPERSEDED = "select a.slug, q.number, q.superseded_by from qa_pair q"
            + " join article a on a.id = q.article_id join edition_pair p on p.edition_id = a.live_edition_id"
            + " and p.number = q.number where a.slug = any (?) and q.superseded_by <> ''";

    private final Rows rows;
    private final Answering answering;
    private final URI site;

    BrokenLinks(Rows rows, Answering answering, @ConfigProperty(name = "xingyao.site.address") URI site) {
        this.rows = rows;
        this.answering = answering;
        this.site = site;
    }

    /** @param said which link it is, for the desk */
    private record Led(LiveText from, String href, String said, Address to) {}

    private record Superseded(String slug, int pair, String by) {}

    @Override
    public List<Finding> in(List<LiveText> texts) {
        var all = new ArrayList<Led>();
        for (var text : texts)
            for (var link : Links.in(text.content()))
                led(text, link.href(), "“" + link.words() + "”链接到 ").forEach(all::add);
        all.addAll(superseded(texts));
        var broken = answering.broken(all.stream().map(Led::to).distinct().toList());
        return all.stream().flatMap(one -> finding(one, broken)).toList();
    }

    private Stream<Led> led(LiveText text, String href, String said) {
        return Address.of(href, text.slug(), site).map(address -> new Led(text, href, said, address)).stream();
    }

    private List<Led> superseded(List<LiveText> texts) {
        var slugs = texts.stream().map(LiveText::slug).toList();
        var all = rows.read(
                SUPERSEDED,
                List.of(slugs),
                row -> new Superseded(row.getString(1), row.getInt(2), "/articles/" + row.getString(3)));
        return all.stream()
                .flatMap(one -> texts.stream()
                        .filter(text -> text.slug().equals(one.slug()))
                        .flatMap(text -> led(text, one.by(), "第 " + one.pair() + " 问标为已被取代，新答复写的是 ")))
                .toList();
    }

    private static Stream<Finding> finding(Led one, Map<Address, String> broken) {
        var why = broken.get(one.to());
        return why == null
                ? Stream.empty()
                : Stream.of(one.from()
                        .finding(Matter.BROKEN_LINK, one.said() + one.href(), one.said() + one.href() + "：" + why));
    }
}
