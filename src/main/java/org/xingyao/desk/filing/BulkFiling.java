package org.xingyao.desk.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Filing;
import org.xingyao.desk.filing.BulkOutcomes.Outcome;
import org.xingyao.editorial.ConfirmFiling;
import org.xingyao.editorial.FilingSeen;
import org.xingyao.editorial.Manuscript;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.UndoFiling;
import org.xingyao.tagging.Tagging;
import org.xingyao.text.Invalid;
import org.xingyao.text.Rejection;

/** Files many stories alike, each in a transaction of its own, and says for each what came of it. */
@ApplicationScoped
class BulkFiling {
    /** As many as a search page can hold twice; more at once would keep a browser waiting. */
    static final int MOST = 100;

    private final Manuscripts manuscripts;
    private final ConfirmFiling confirm;
    private final UndoFiling undo;
    private final Tagging tagging;
    private final FilingOffer offer;
    private final Names names;
    private final BulkMessages messages;

    BulkFiling(
            Manuscripts manuscripts,
            ConfirmFiling confirm,
            UndoFiling undo,
            Tagging tagging,
            FilingOffer offer,
            Names names,
            BulkMessages messages) {
        this.manuscripts = manuscripts;
        this.confirm = confirm;
        this.undo = undo;
        this.tagging = tagging;
        this.offer = offer;
        this.names = names;
        this.messages = messages;
    }

    /**
     * What is to be done to all of them.
     *
     * @param what suggested, add-star, remove-star, add-region, remove-region or undo
     * @param region as it was typed
     */
    record Wish(String what, List<String> slugs, String star, String region) {}

    /** @throws Invalid when it can't even be begun */
    BulkOutcomes run(Actor actor, Wish wish) {
        actor.mustHave(Permission.FILE);
        if (wish.slugs().isEmpty()) throw new Invalid("slug", messages.nothing());
        if (wish.slugs().size() > MOST) throw new Invalid("slug", messages.tooMany(MOST));
        var step = step(actor, wish);
        var outcomes = new ArrayList<Outcome>();
        for (var slug : wish.slugs()) outcomes.add(outcome(actor, slug, step));
        return new BulkOutcomes(outcomes, !wish.what().equals("undo"));
    }

    private Outcome outcome(Actor actor, String slug, Step step) {
        var headline = slug;
        try {
            var manuscript = manuscripts.bySlug(actor, slug);
            headline = manuscript.content().headline();
            step.run(manuscript);
            return new Outcome(slug, headline, true, "");
        } catch (Rejection e) {
            return new Outcome(slug, headline, false, e.said());
        }
    }

    /** What is done to one story. */
    private interface Step {
        void run(Manuscript manuscript);
    }

    private Step step(Actor actor, Wish wish) {
        return switch (wish.what()) {
            case "suggested" ->
                story -> file(
                        actor,
                        story,
                        StoryViews.proposal(tagging.of(story.content()).whole(), story.filing()));
            case "add-star" -> {
                var tracks = tracksOf(wish.star());
                yield story -> file(actor, story, withStar(story, wish.star(), tracks));
            }
            case "remove-star" -> {
                tracksOf(wish.star());
                yield story -> file(actor, story, withoutStar(story.filing(), wish.star()));
            }
            case "add-region" -> {
                var added = regions(wish.region());
                yield story -> file(actor, story, withRegions(story.filing(), added, List.of()));
            }
            case "remove-region" -> {
                var removed = regions(wish.region());
                yield story -> file(actor, story, withRegions(story.filing(), List.of(), removed));
            }
            case "undo" -> story -> undo.run(actor, story.slug());
            default -> throw new Invalid("what", messages.noAction());
        };
    }

    private void file(Actor actor, Manuscript story, Filing filing) {
        confirm.run(actor, story.slug(), filing, FilingSeen.of(story));
    }

    private List<String> tracksOf(String star) {
        var tracks = offer.choices(Filing.NONE).tracks().stream()
                .filter(track ->
                        track.stars().stream().anyMatch(one -> one.slug().equals(star)))
                .map(FilingChoices.OfTrack::slug)
                .toList();
        if (tracks.isEmpty()) throw new Invalid("star", messages.noStar());
        return tracks;
    }

    private List<String> regions(String typed) {
        try {
            var found = names.regions(typed);
            if (found.isEmpty()) throw new Invalid("region", messages.noRegion());
            return found;
        } catch (Invalid e) {
            throw new Invalid("region", e.said());
        }
    }

    /** A star of one track brings its track; for one of both the story decides. */
    private Filing withStar(Manuscript story, String star, List<String> tracks) {
        var before = story.filing();
        var track = before.track();
        if (tracks.size() == 1)
            track = track.equals("none") || track.equals(tracks.getFirst()) ? tracks.getFirst() : "both";
        else if (track.equals("none")) {
            var suggested = tagging.of(story.content()).whole().track();
            track = suggested.equals("none") ? "both" : suggested;
        }
        var stars = Stream.concat(before.stars().stream(), Stream.of(star))
                .distinct()
                .toList();
        return new Filing(track, stars, before.regions(), before.organisations(), before.topics(), before.pairs());
    }

    private static Filing withoutStar(Filing before, String star) {
        var stars = before.stars().stream().filter(one -> !one.equals(star)).toList();
        var track = stars.isEmpty() ? "none" : before.track();
        return new Filing(track, stars, before.regions(), before.organisations(), before.topics(), before.pairs());
    }

    private static Filing withRegions(Filing before, List<String> added, List<String> removed) {
        var regions = Stream.concat(before.regions().stream(), added.stream())
                .filter(one -> !removed.contains(one))
                .distinct()
                .toList();
        return new Filing(
                before.track(), before.stars(), regions, before.organisations(), before.topics(), before.pairs());
    }
}
