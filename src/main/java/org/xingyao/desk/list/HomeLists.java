package org.xingyao.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.editorial.list.ManuscriptList;
import org.xingyao.editorial.list.ManuscriptQuery;
import org.xingyao.editorial.list.Tray;

/** What the first page of the desk shows of the lists: how many lie where, and what one wrote last. */
@ApplicationScoped
public class HomeLists {
    private static final int LATEST = 5;

    private final ManuscriptList manuscripts;
    private final TrayLabels labels;
    private final ListViews views;

    HomeLists(ManuscriptList manuscripts, TrayLabels labels, ListViews views) {
        this.manuscripts = manuscripts;
        this.labels = labels;
        this.views = views;
    }

    /** A tray that is not empty. */
    public record TrayLink(String href, String text, long count) {}

    /** An article and where it is written on. */
    public record MineLink(String href, String text, String saved) {}

    public List<TrayLink> trays(Actor actor) {
        if (!actor.may(Permission.READ_DRAFTS) && !actor.may(Permission.WRITE)) return List.of();
        var counts = manuscripts.counts(actor);
        return Stream.of(Tray.values())
                .filter(tray -> tray != Tray.MINE && counts.getOrDefault(tray, 0L) > 0)
                .map(tray -> new TrayLink(
                        ArticleListPages.PATH + "?tray=" + tray.id(), labels.of(tray), counts.getOrDefault(tray, 0L)))
                .toList();
    }

    public List<MineLink> latest(Actor actor) {
        if (!actor.may(Permission.WRITE)) return List.of();
        return manuscripts.page(actor, ManuscriptQuery.of(Tray.MINE)).stream()
                .limit(LATEST)
                .map(row -> new MineLink(
                        "/desk/articles/" + row.slug() + "/edit", row.headline(), views.saved(row.savedAt())))
                .toList();
    }
}
