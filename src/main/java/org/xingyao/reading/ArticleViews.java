package org.xingyao.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.Labels;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.media.Crop;
import org.xingyao.media.Photos;
import org.xingyao.media.Renditions;
import org.xingyao.taxonomy.PolicyDocuments;

/** Makes the finished values of an article. */
@ApplicationScoped
public class ArticleViews {
    /** Characters read in a minute: a number of the house, round, not measured on our readers. */
    private static final int A_MINUTE = 400;

    private final Photos photos;
    private final Renditions renditions;
    private final PolicyDocuments policies;
    private final Clock clock;
    private final ZoneId zone;
    private final ReadingMessages messages;

    ArticleViews(
            Photos photos, Renditions renditions, PolicyDocuments policies, Clock clock, ReadingMessages messages) {
        this.photos = photos;
        this.renditions = renditions;
        this.policies = policies;
        this.clock = clock;
        this.zone = clock.getZone();
        this.messages = messages;
    }

    /** As readers see it; see {@link #of}. */
    public ArticleView published(PublishedArticle article) {
        return of(Shown.of(article));
    }

    /** Needs a database session when the article has photos or an answer names a document. */
    public ArticleView of(Shown article) {
        var content = article.content();
        var labels = article.labels();
        var series = labels.series();
        var online = DateView.toTheMinute(article.online(), zone);
        var dated = content.issuedOn() == null ? online : DateView.of(content.issuedOn());
        var source = content.source();
        return new ArticleView(
                article.slug(),
                content.kind().id(),
                kicker(content, series),
                series == null || !content.kicker().isEmpty() ? "" : "/series/" + series.slug(),
                content.headline(),
                deck(content),
                content.summary(),
                content.kind().opensWithDateline() ? "" : Bylines.line(content.bylines()),
                dated,
                content.issuedOn() == null ? messages.publishedOn() : messages.issuedOn(),
                online,
                minutes(content),
                link("/columns/", labels.column()),
                new BlockHtml(
                                picturesOf(content, article.pictures()),
                                policiesOf(content),
                                PairNotice.of(article.standings(), LocalDate.now(clock), messages))
                        .article(content.blocks(), Bylines.dateline(content)),
                questions(content),
                links("/stars/", labels.stars()),
                links("/regions/", labels.regions()),
                labels.organisations().stream().map(Labels.Named::name).toList(),
                labels.topics().stream().map(Labels.Named::name).toList(),
                content.restorations(),
                source != null && (source.type().equals("reprint") || content.kind() == Kind.REPRINT) ? source : null,
                content.responsibleEditor(),
                article.corrections().reversed().stream()
                        .map(one -> new ArticleView.CorrectionView(DateView.of(one.at(), zone), one.note()))
                        .toList());
    }

    /** A series prints its name and number over the headline: …系列答记者问之六. */
    private static String kicker(EditionContent content, Labels.@Nullable InSeries series) {
        if (!content.kicker().isEmpty() || series == null) return content.kicker();
        return series.name() + series.style().print(content.number());
    }

    private static int minutes(EditionContent content) {
        return Math.max(1, Math.round((float) Blocks.characters(content.blocks()) / A_MINUTE));
    }

    private static String deck(EditionContent content) {
        if (content.deck().isEmpty()) return "";
        return content.kind().deckTakesDash() ? "——" + content.deck() : content.deck();
    }

    private static List<LinkView> questions(EditionContent content) {
        return content.pairs().stream()
                .map(pair -> new LinkView("#qa-" + pair.number(), Spans.shown(pair.question())))
                .toList();
    }

    private Map<String, PictureView> picturesOf(EditionContent content, String folder) {
        var files = new HashSet<String>();
        for (var figure : Blocks.all(content.blocks(), Figure.class)) {
            var file = figure.file();
            if (file != null) files.add(file);
        }
        var found = photos.withFiles(files);
        var copies = renditions.of(found, Crop.WHOLE);
        var pictures = new HashMap<String, PictureView>();
        files.forEach(file -> pictures.put(file, PictureView.unknown(file, folder)));
        for (var photo : found) {
            if (photo.file != null)
                pictures.put(photo.file, PictureView.of(photo, copies.getOrDefault(photo.id, List.of()), folder));
        }
        return pictures;
    }

    private Map<String, LinkView> policiesOf(EditionContent content) {
        var names = content.pairs().stream()
                .flatMap(pair -> pair.policyBasis().stream())
                .map(Qa.PolicyBasis::document)
                .collect(Collectors.toSet());
        var links = new HashMap<String, LinkView>();
        policies.called(names)
                .forEach((name, document) ->
                        links.put(name, new LinkView("/policies/" + document.slug, document.title)));
        return links;
    }

    private static @Nullable LinkView link(String folder, Labels.@Nullable Named named) {
        return named == null ? null : new LinkView(folder + named.slug(), named.name());
    }

    private static List<LinkView> links(String folder, List<Labels.Named> named) {
        return named.stream()
                .map(one -> new LinkView(folder + one.slug(), one.name()))
                .toList();
    }
}
