package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Article;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.Edition;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Editions;
import org.xingyao.article.Filing;
import org.xingyao.article.Stage;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;
import org.xingyao.media.Picture;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Persons;
import org.xingyao.taxonomy.PolicyDocuments;
import org.xingyao.taxonomy.Recall;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.text.Digest;
import org.xingyao.text.Invalid;

/** Makes an immutable edition of content, with the copies that lists and joins need. */
@ApplicationScoped
class EditionMaker {
    private final Editions editions;
    private final Columns columns;
    private final SeriesList series;
    private final Persons persons;
    private final Organisations organisations;
    private final PolicyDocuments documents;
    private final Photos photos;
    private final Recall recall;
    private final Clock clock;

    EditionMaker(
            Editions editions,
            Columns columns,
            SeriesList series,
            Persons persons,
            Organisations organisations,
            PolicyDocuments documents,
            Photos photos,
            Recall recall,
            Clock clock) {
        this.editions = editions;
        this.columns = columns;
        this.series = series;
        this.persons = persons;
        this.organisations = organisations;
        this.documents = documents;
        this.photos = photos;
        this.recall = recall;
        this.clock = clock;
    }

    /** @throws Invalid when the content names a column or a series that is not on file */
    Edition make(Article article, EditionContent content, String author, Map<String, Picture> pictures) {
        var edition = new Edition();
        edition.article = article;
        edition.no = article.isNew ? 1 : editions.nextNo(article);
        edition.stage = Stage.FIRST_REVIEW;
        edition.content = CanonicalJson.write(content);
        edition.contentHash = Digest.sha256(edition.content);
        edition.filing = CanonicalJson.write(Filing.of(article));
        edition.createdAt = clock.instant();
        edition.createdBy = author;
        copyHead(edition, content);
        copyLists(edition, content, pictures);
        editions.persist(edition);
        return edition;
    }

    private void copyHead(Edition edition, EditionContent content) {
        edition.kind = content.kind();
        edition.kicker = content.kicker();
        edition.headline = content.headline();
        edition.shortTitle = content.shortTitle();
        edition.deck = content.deck();
        edition.summary = content.summary();
        edition.column = onFile(columns::bySlug, content.column(), "column", "栏目");
        edition.series = onFile(series::bySlug, content.series(), "series", "系列");
        edition.seriesNo = content.number() == 0 ? null : content.number();
        edition.issuedOn = iso(content.issuedOn());
        edition.issuedOnInferred =
                content.issuedOn() != null && content.issuedOn().inferred();
    }

    private void copyLists(Edition edition, EditionContent content, Map<String, Picture> pictures) {
        for (var byline : content.bylines()) {
            var row = new Edition.PersonByline();
            row.title = byline.title();
            row.name = byline.name();
            row.work = byline.work();
            row.person = recall.get("person", byline.name(), persons::named).orElse(null);
            edition.bylines.add(row);
        }
        for (var restoration : content.restorations()) {
            var row = new Edition.RestorationRow();
            row.place = restoration.place();
            row.note = restoration.note();
            edition.restorations.add(row);
        }
        for (var figure : Blocks.all(content.blocks(), Figure.class)) {
            var use = new Edition.PhotoUse();
            use.key = figure.key();
            use.photo = photoOf(figure, pictures);
            edition.photos.add(use);
        }
        content.pairs().forEach(pair -> edition.pairs.add(row(pair)));
    }

    private Edition.PairRow row(Qa pair) {
        var row = new Edition.PairRow();
        row.number = pair.number();
        row.question = Spans.shown(pair.question());
        row.shortAnswer = pair.shortAnswer();
        row.answeringBody = pair.answeringBody();
        row.organisation =
                recall.get("body", pair.answeringBody(), organisations::called).orElse(null);
        row.answeredOn = iso(pair.answeredOn());
        row.policyDocument = pair.policyBasis().stream()
                .map(basis -> documents.called(basis.document()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return row;
    }

    private Photo photoOf(Figure figure, Map<String, Picture> pictures) {
        var onFile = figure.file() == null
                ? photos.placeholder(figure.caption(), figure.credit())
                : photos.withFile(figure.file());
        return onFile.orElseGet(() -> newPhoto(figure, pictures));
    }

    private Photo newPhoto(Figure figure, Map<String, Picture> pictures) {
        var photo = new Photo();
        photo.file = figure.file();
        photo.caption = figure.caption();
        photo.credit = figure.credit();
        photo.alt = figure.alt();
        photo.createdAt = clock.instant();
        var picture = figure.file() == null ? null : pictures.get(figure.file());
        if (picture != null) {
            photo.measure(picture);
        }
        photos.persist(photo);
        return photo;
    }

    private <E> @Nullable E onFile(Function<String, Optional<E>> rows, String slug, String field, String label) {
        if (slug.isEmpty()) return null;
        return recall.get(field, slug, rows)
                .orElseThrow(() -> new Invalid(field, "没有这个" + label + "：" + slug + "，请先建立或改正"));
    }

    private static @Nullable String iso(@Nullable IssueDate date) {
        return date == null ? null : date.iso();
    }
}
