package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Article;
import org.xingyao.article.Edition;
import org.xingyao.taxonomy.Columns;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;
import org.xingyao.text.Refused;

/** Says who may touch which article. Actions, pages and the API all ask here; the rules are in {@link Obstacle}. */
@ApplicationScoped
public class Reach {
    private final Writing writing;
    private final Columns columns;
    private final CurrentSlugs current;

    Reach(Writing writing, Columns columns, CurrentSlugs current) {
        this.current = current;
        this.writing = writing;
        this.columns = columns;
    }

    /** For a page that offers only what can be done. */
    public boolean may(Actor actor, Deed deed, Standing standing) {
        return Obstacle.to(deed, actor, standing).isEmpty();
    }

    /** True for those who may look at every draft; the others' lists show only what they opened. */
    public boolean seesAll(Actor actor) {
        return actor.may(Permission.READ_DRAFTS);
    }

    /** How an article stands now. */
    public Standing standing(Article article) {
        var all = new HashSet<String>();
        add(all, article.liveEdition);
        add(all, article.editionUnderway);
        if (!article.isNew)
            writing.copyOf(article)
                    .ifPresent(copy -> all.add(current.column(copy.read().column())));
        all.remove("");
        return Standing.of(article, all);
    }

    /**
     * @throws Refused saying why
     * @throws Missing when the article must not even be known to exist
     * @throws Conflict when it is being reviewed
     */
    void check(Actor actor, Deed deed, Article article) {
        // Whose rights hold in every column need not wait until the words are read.
        var standing = actor.columns().isEmpty() ? Standing.of(article, Set.of()) : standing(article);
        var obstacle = Obstacle.to(deed, actor, standing);
        if (obstacle.isEmpty()) return;
        switch (obstacle.get()) {
            case PERMISSION -> deed.mustBeFor(actor);
            case HIDDEN -> throw Manuscripts.missing(article.slug);
            case NOT_THEIRS -> throw new Refused(notTheirs(standing.openedBy()));
            case UNDER_WAY -> throw new Conflict("这篇稿件已送审，请先撤回或等退回再改");
            case COLUMN -> throw new Refused(inOtherColumn(actor, standing));
        }
    }

    /**
     * Asked of the column that an article is put into.
     *
     * @throws Refused when the actor has no rights there
     */
    void checkColumn(Actor actor, String column) {
        if (actor.columns().isEmpty() || actor.worksIn(current.column(column))) return;
        throw new Refused("您没有栏目“" + name(column) + "”的权限，不能把稿件放进这个栏目");
    }

    private static String notTheirs(String openedBy) {
        var whose = openedBy.isEmpty() ? "不是您开的" : "是“" + openedBy + "”开的";
        return "这篇稿件" + whose + "，您只能改自己的稿件";
    }

    private String inOtherColumn(Actor actor, Standing standing) {
        var column = standing.columns().stream()
                .filter(slug -> !actor.worksIn(slug))
                .sorted()
                .findFirst()
                .orElseThrow();
        return "这篇稿件属于栏目“" + name(column) + "”，您没有该栏目的权限";
    }

    private String name(String column) {
        return columns.bySlug(column).map(row -> row.name).orElse(column);
    }

    private static void add(Set<String> all, @Nullable Edition edition) {
        if (edition != null && edition.column != null) all.add(edition.column.slug);
    }
}
