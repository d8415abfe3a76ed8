package org.xingyao.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.editorial.MoveToColumn;
import org.xingyao.editorial.PublishArticle;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.editorial.list.ManuscriptList;
import org.xingyao.taxonomy.Columns;
import org.xingyao.text.Invalid;
import org.xingyao.text.Rejection;

/** Does one thing to many articles, each in a transaction of its own, and says for each what came of it. */
@ApplicationScoped
class BulkActions {
    /** Two pages of the list; more at once would keep a browser waiting. */
    static final int MOST = 2 * ManuscriptList.SIZE;

    private final PublishArticle publish;
    private final WithdrawArticle withdraw;
    private final MoveToColumn move;
    private final ManuscriptList manuscripts;
    private final Columns columns;
    private final ListMessages messages;

    BulkActions(
            PublishArticle publish,
            WithdrawArticle withdraw,
            MoveToColumn move,
            ManuscriptList manuscripts,
            Columns columns,
            ListMessages messages) {
        this.publish = publish;
        this.withdraw = withdraw;
        this.move = move;
        this.manuscripts = manuscripts;
        this.columns = columns;
        this.messages = messages;
    }

    /** What can be done to many, in the order of the menu. */
    List<ListView.Choice> offered(Actor actor) {
        var offered = new ArrayList<ListView.Choice>();
        if (actor.may(Permission.PUBLISH)) offered.add(new ListView.Choice("publish", messages.publish()));
        if (actor.may(Permission.WRITE)) offered.add(new ListView.Choice("move", messages.move()));
        if (actor.may(Permission.WITHDRAW)) offered.add(new ListView.Choice("withdraw", messages.withdraw()));
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
        return new BulkResult(form.what().equals("move") ? "move-back" : "", outcomes);
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
            case "move" -> slug -> moved(actor, slug, form.column());
            case "move-back" -> {
                Map<String, String> before = form.before();
                yield slug -> moved(actor, slug, before.getOrDefault(slug, ""));
            }
            default -> throw new Invalid("do", messages.nothingToDo());
        };
    }

    private Done moved(Actor actor, String slug, String column) {
        var before = move.run(actor, slug, column);
        var name = columns.bySlug(column).map(row -> row.name).orElse("");
        return new Done(name.isEmpty() ? messages.doneMovedOut() : messages.doneMoved(name), before);
    }
}
