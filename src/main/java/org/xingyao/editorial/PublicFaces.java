package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Edition;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Editions;
import org.xingyao.article.Listing;
import org.xingyao.article.PublicState;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.Stage;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.media.Photos;
import org.xingyao.media.Renditions;
import org.xingyao.taxonomy.PolicyDocuments;
import org.xingyao.text.Missing;

/** Says how an article stands before the readers, and where a withdrawn one was to be seen. */
@ApplicationScoped
public class PublicFaces {
    /** Within one run of characters no tag, entity or mark can stand, so a page shows it as it is. */
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{8,24}");

    private static final int PASSAGES = 3;

    private final Manuscripts manuscripts;
    private final Editions editions;
    private final PublicationLog log;
    private final PublishedArticles published;
    private final Photos photos;
    private final Renditions renditions;
    private final PolicyDocuments documents;
    private final Reach reach;
    private final CurrentSlugs current;

    PublicFaces(
            Manuscripts manuscripts,
            Editions editions,
            PublicationLog log,
            PublishedArticles published,
            Photos photos,
            Renditions renditions,
            PolicyDocuments documents,
            Reach reach,
            CurrentSlugs current) {
        this.manuscripts = manuscripts;
        this.editions = editions;
        this.log = log;
        this.published = published;
        this.photos = photos;
        this.renditions = renditions;
        this.documents = documents;
        this.reach = reach;
        this.current = current;
    }

    /** @throws Missing when there is no such article, or none that the actor may know of */
    @Transactional
    public PublicFace of(Actor actor, String slug) {
        var article = manuscripts.readable(actor, slug);
        var live = article.liveEdition;
        boolean isLive = article.publicState == PublicState.LIVE;
        return new PublicFace(
                slug,
                live == null ? manuscripts.of(article).content().headline() : live.headline,
                article.publicState,
                live == null ? 0 : live.no,
                article.firstPublishedAt,
                article.onItsWay()
                        .filter(edition -> edition.stage == Stage.SIGNED)
                        .isPresent(),
                article.withdrawnReason,
                isLive && reach.may(actor, Deed.WITHDRAW, reach.standing(article)),
                article.corrections.reversed().stream()
                        .map(one -> new PublicFace.Note(one.correctedAt, one.correctedBy, one.note))
                        .toList(),
                article.publicState == PublicState.WITHDRAWN ? left(article) : Optional.empty());
    }

    private Optional<PublicFace.Left> left(Article article) {
        // Newest first: what was live, and what is signed and must not be live either.
        var signed = editions.list("article = ?1 and stage = ?2 order by no desc", article, Stage.SIGNED);
        if (signed.isEmpty()) return Optional.empty();
        var content = current.in(signed.getFirst().read());
        return Optional.of(new PublicFace.Left(
                log.lastOf("article", article.slug, "withdrawn"),
                article.id,
                article.sortedOn,
                Stream.of(content.headline(), content.shortTitle())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList(),
                passages(content),
                policies(content),
                signed.stream().flatMap(this::files).distinct().toList(),
                neighbour(content, published::previousInSeries),
                neighbour(content, published::nextInSeries)));
    }

    private static List<String> passages(EditionContent content) {
        return Blocks.lines(content.blocks()).stream()
                .flatMap(line -> RUN.matcher(line).results().map(MatchResult::group))
                .filter(run -> !content.headline().contains(run))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(PASSAGES)
                .toList();
    }

    private List<String> policies(EditionContent content) {
        var names = content.pairs().stream()
                .flatMap(pair -> pair.policyBasis().stream())
                .map(basis -> basis.document())
                .toList();
        return documents.called(names).values().stream()
                .map(one -> one.slug)
                .distinct()
                .toList();
    }

    private Stream<String> files(Edition edition) {
        return Blocks.all(edition.read().blocks(), Figure.class).stream()
                .map(Figure::file)
                .flatMap(Stream::ofNullable)
                .flatMap(this::hidden);
    }

    /** The file and its smaller copies, unless a live article shows them. */
    private Stream<String> hidden(String file) {
        var photo = photos.withFile(file);
        if (photo.filter(published::isShown).isPresent()) return Stream.empty();
        return Stream.concat(
                Stream.of(file),
                photo.stream()
                        .flatMap(one -> renditions.list("photo", one).stream())
                        .map(copy -> copy.file)
                        .sorted());
    }

    private interface Neighbour {
        Optional<Listing> of(String series, int number);
    }

    private static Optional<String> neighbour(EditionContent content, Neighbour neighbour) {
        if (content.series().isEmpty()) return Optional.empty();
        return neighbour.of(content.series(), content.number()).map(Listing::slug);
    }
}
