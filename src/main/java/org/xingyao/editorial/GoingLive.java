package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Article;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.Edition;
import org.xingyao.article.EditionContent;
import org.xingyao.article.PublicState;
import org.xingyao.article.Stage;
import org.xingyao.media.Picture;
import org.xingyao.text.Conflict;

/** The one place where an edition comes before the readers: by publishing, correcting or importing. */
@ApplicationScoped
class GoingLive {
    private final EditionMaker maker;
    private final Writing writing;
    private final PublishChecks checks;
    private final Clock clock;
    private final ZoneId zone;

    GoingLive(EditionMaker maker, Writing writing, PublishChecks checks, Clock clock) {
        this.maker = maker;
        this.writing = writing;
        this.checks = checks;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    /**
     * The edition that the actor may publish now: the signed one; for a machine that needs no reviews, one made of the
     * working copy.
     *
     * @throws Conflict when there is none, or a publish check blocks it
     */
    Edition ready(Actor actor, Article article) {
        var underway = article.editionUnderway;
        if (underway != null && underway.stage == Stage.SIGNED) {
            // Looked over when it was signed; the lists of words may have changed since.
            if (!underway.exempt) checks.mustPass(underway);
            return underway;
        }
        if (actor.may(Permission.PUBLISH_UNREVIEWED)) {
            var copy = writing.copyOf(article);
            if (copy.isPresent()) return exempt(article, CanonicalJson.read(copy.get().content), actor, Map.of());
        }
        throw new Conflict("这篇稿件没有已签发而未发布的版次，请先送审，签发后再发布");
    }

    /** An edition that nobody reviewed 免审. */
    Edition exempt(Article article, EditionContent content, Actor actor, Map<String, Picture> pictures) {
        actor.mustHave(Permission.PUBLISH_UNREVIEWED);
        EditionRules.check(content);
        var edition = maker.make(article, content, actor.name(), pictures);
        edition.stage = Stage.SIGNED;
        edition.exempt = true;
        return edition;
    }

    void run(Article article, Edition edition, EditionContent content) {
        article.liveEdition = edition;
        article.publicState = PublicState.LIVE;
        article.withdrawnReason = "";
        boolean done =
                article.onItsWay().filter(underway -> !underway.equals(edition)).isEmpty();
        if (done) article.editionUnderway = null;
        if (article.firstPublishedAt == null) article.firstPublishedAt = clock.instant();
        var published = LocalDate.ofInstant(article.firstPublishedAt, zone);
        article.sortedOn =
                content.issuedOn() == null ? published : content.issuedOn().firstDay();
        writing.dropCopyOf(article, edition.content);
    }
}
