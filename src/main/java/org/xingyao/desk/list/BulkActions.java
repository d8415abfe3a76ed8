package org.xingyao.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.editorial.DiscardDraft;
import org.xingyao.editorial.DiscardedCopies;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.MoveToColumn;
import org.xingyao.editorial.PublishArticle;
import org.xingyao.editorial.RecallSubmission;
import org.xingyao.editorial.RestoreDraft;
import org.xingyao.editorial.SubmitArticle;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.editorial.list.ManuscriptList;
import org.xingyao.taxonomy.Columns;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Rejection;

/** Does one thing to many articles, each in a transaction of its own, and says for each what came of it. */
@ApplicationScoped
class BulkActions {
    /** Two pages of the list; more at once would keep a browser waiting. */
    static final int MOST = 2 * ManuscriptList.SIZE;

    /** What takes an action back. Readers have seen what was published or withdrawn: that is not taken back by a click. */
    private static final Map<String, String> UNDO =
            Map.of("submit", "recall", "move", "move-back", "discard", "restore");

    private final PublishArticle publish;
    private final WithdrawArticle withdraw;
    private final MoveToColumn move;
    private final SubmitArticle submit;
    private final RecallSubmission recall;
    private final DiscardDraft discard;
    private final RestoreDraft restore;
    private final DiscardedCopies discarded;
    private final Manuscripts manuscript;
    private final ManuscriptList manuscripts;
    private final Columns columns;
    private final ListMessages messages;

    BulkActions(
            PublishArticle publish,
            WithdrawArticle withdraw,
            MoveToColumn move,
            SubmitArticle submit,
            RecallSubmission recall,
            DiscardDraft discard,
            RestoreDraft restore,
            DiscardedCopies discarded,
            Manuscripts manuscript,
            ManuscriptList manuscripts,
            Columns columns,
            ListMessages messages) {
        this.publish = publish;
        this.withdraw = withdraw;
        this.move = move;
        this.submit = submit;
        this.recall = recall;
        this.discard = discard;
        this.restore = restore;
        this.discarded = discarded;
        this.manuscript = manuscript;
        this.manuscripts = manuscripts;
        this.columns = columns;
        this.messages = messages;
    }

    /** What can be done to many, in the order of the menu. */
    List<ListView.Choice> offered(Actor actor) {
        var offered = new ArrayList<ListView.Choice>();
        if (actor.may(Permission.WRITE)) offered.add(new ListView.Choice("submit", messages.submit()));
        if (actor.may(Permission.PUBLISH)) offered.add(new ListView.Choice("publish", messages.publish()));
        if (actor.may(Permission.WRITE)) offered.add(new ListView.Choice("move", messages.move()));
        if (actor.may(Permission.WITHDRAW)) offered.add(new ListView.Choice("withdraw", messages.withdraw()));
        if (actor.may(Permission.WRITE)) offered.add(new ListView.Choice("discard", messages.discard()));
        return offered;
    }

    /** @throws Invalid when it can't even be begun */
    BulkResult run(Actor actor, BulkForm form) {
        if (form.slugs().isEmpty()) throw new Invalid("bulk", messages.nothingChosen());
        if (form.slugs().size() > MOST) throw new Invalid("bulk", messages.tooMany(MOST));
        var step = step(actor, form);
        var headlines = manuscripts.headlines(actor, form.slugs());
        var outcomes = new ArrayList<BulkResult.Outcome>();
        for (var slug : form.slugs()) {
            var headline = headlines.getOrDefault(slug, slug);
            try {
                outcomes.add(step.run(slug).of(slug, headline));
            } catch (Rejection e) {
                outcomes.add(new BulkResult.Outcome(slug, headline, false, e.said(), ""));
            }
        }
        return new BulkResult(UNDO.getOrDefault(form.what(), ""), outcomes);
    }

    /** What is done to one article. */
    private interface Step {
        Done run(String slug);
    }

    /**
     * @param text what was done
     * @param before what an undo needs to know
     */
    private record Done(String text, String before) {
        BulkResult.Outcome of(String slug, String headline) {
            return new BulkResult.Outcome(slug, headline, true, text, before);
        }
    }

    private Step step(Actor actor, BulkForm form) {
        return switch (form.what()) {
            case "publish" ->
                slug -> {
                    publish.run(actor, slug);
                    return new Done(messages.donePublished(), "");
                };
            case "withdraw" -> {
                if (form.reason().isBlank()) throw new Invalid("reason", messages.reasonHint());
                yield slug -> {
                    withdraw.run(actor, slug, form.reason());
                    return new Done(messages.doneWithdrawn(), "");
                };
            }
            case "submit" ->
                slug -> {
                    submit.run(actor, slug, manuscript.bySlug(actor, slug).tag());
                    return new Done(messages.doneSubmitted(), "");
                };
            case "recall" ->
                slug -> {
                    recall.run(actor, slug);
                    return new Done(messages.doneRecalled(), "");
                };
            case "discard" ->
                slug -> {
                    discard.run(actor, slug);
                    return new Done(messages.doneDiscarded(), "");
                };
            case "restore" -> {
                var kept = kept(actor);
                yield slug -> {
                    var id = kept.get(slug);
                    if (id == null) throw new Missing(messages.nothingKept());
                    restore.run(actor, id);
                    return new Done(messages.doneRestored(), "");
                };
            }
            case "move" -> slug -> moved(actor, slug, form.column());
            case "move-back" -> slug -> moved(actor, slug, form.before().getOrDefault(slug, ""));
            default -> throw new Invalid("do", messages.nothingToDo());
        };
    }

    /** The newest of each article. */
    private Map<String, Long> kept(Actor actor) {
        return discarded.of(actor).stream()
                .collect(Collectors.toMap(
                        DiscardedCopies.Listed::slug, DiscardedCopies.Listed::id, (newest, _) -> newest));
    }

    private Done moved(Actor actor, String slug, String column) {
        var before = move.run(actor, slug, column);
        var name = columns.bySlug(column).map(row -> row.name).orElse("");
        return new Done(name.isEmpty() ? messages.doneMovedOut() : messages.doneMoved(name), before);
    }
}
