package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.article.AnswerStanding;
import org.xingyao.article.Article;
import org.xingyao.article.Edition;
import org.xingyao.article.Filing;
import org.xingyao.article.Labels;
import org.xingyao.article.PublicState;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.Stage;
import org.xingyao.setting.Settings;
import org.xingyao.text.Missing;

/** Shows an edition under review, or the one that readers see, with what was decided about it. */
@ApplicationScoped
public class Reviews {
    private final Manuscripts manuscripts;
    private final SignOffs signOffs;
    private final PublishChecks checks;
    private final Reach reach;
    private final Settings settings;
    private final Clock clock;

    Reviews(
            Manuscripts manuscripts,
            SignOffs signOffs,
            PublishChecks checks,
            Reach reach,
            Settings settings,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.signOffs = signOffs;
        this.checks = checks;
        this.reach = reach;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Missing when there is no such article, none that the actor may know of, or it was never submitted */
    @Transactional
    public Review of(Actor actor, String slug) {
        var article = manuscripts.readable(actor, slug);
        var edition = edition(article);
        var all = signOffs.of(article).stream().map(Review.Signature::of).toList();
        boolean mayReview = reach.may(actor, Deed.REVIEW, reach.standing(article));
        var reviewed = signOffs.reviewed(edition);
        boolean underway = edition.equals(article.editionUnderway);
        boolean decides = mayReview && underway;
        var found = underway ? checks.of(slug, edition.read()) : List.<PublishCheck>of();
        boolean publishes =
                underway && edition.stage == Stage.SIGNED && reach.may(actor, Deed.PUBLISH, reach.standing(article));
        return new Review(
                slug,
                edition.no,
                edition.stage,
                edition.headline,
                edition.contentHash,
                edition.createdBy,
                edition.createdAt,
                Course.of(edition.column),
                all.stream().filter(one -> one.edition() == edition.no).toList(),
                all.stream().filter(one -> one.edition() != edition.no).toList(),
                decides ? offers(actor, reviewed, PublishChecks.blockers(found)) : List.of(),
                decides ? notes(actor, reviewed) : List.of(),
                found,
                new Review.Also(
                        decides && article.onItsWay().isPresent(),
                        decides
                                && Hindrance.to(Step.FINAL_REVIEW, Decision.VOID, actor, reviewed)
                                        .isEmpty(),
                        decides
                                && Hindrance.toEmergency(
                                                actor, reviewed, settings.now().emergency())
                                        .isEmpty(),
                        publishes,
                        publishes && article.publicState == PublicState.LIVE));
    }

    /** @throws Missing as {@link #of} does */
    @Transactional
    public Review.Words words(Actor actor, String slug) {
        var article = manuscripts.readable(actor, slug);
        var edition = edition(article);
        return new Review.Words(
                slug,
                edition.read(),
                Labels.of(article, edition.column, edition.series),
                Objects.requireNonNullElse(article.firstPublishedAt, clock.instant()),
                PublishedArticle.CorrectionNote.of(article),
                AnswerStanding.of(Filing.of(article)));
    }

    private static Edition edition(Article article) {
        return Optional.ofNullable(article.editionUnderway)
                .or(() -> Optional.ofNullable(article.liveEdition))
                .orElseThrow(() -> new Missing("稿件“" + article.slug + "”没有在审的版次"));
    }

    private static List<Review.Offer> offers(Actor actor, Reviewed edition, String blockers) {
        return Stream.of(Step.values())
                .filter(step ->
                        Hindrance.to(step, Decision.RETURN, actor, edition).isEmpty())
                .map(step -> new Review.Offer(
                        step,
                        step.isReview(),
                        Hindrance.to(step, Decision.APPROVE, actor, edition)
                                .map(Hindrance::said)
                                .orElse(step == Step.FINAL_REVIEW ? blockers : "")))
                .toList();
    }

    /** Only what somebody else must do: that it is not yet time shows by the stage. */
    private static List<String> notes(Actor actor, Reviewed edition) {
        return Stream.of(Step.values())
                .flatMap(step -> Hindrance.to(step, Decision.RETURN, actor, edition).stream())
                .filter(hindrance -> hindrance.kind() == Hindrance.Kind.PERSON)
                .map(Hindrance::said)
                .distinct()
                .toList();
    }
}
