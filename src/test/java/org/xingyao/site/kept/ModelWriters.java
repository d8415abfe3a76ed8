package org.xingyao.site.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.account.Users;
import org.xingyao.article.Filing;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.PublishedArticles;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.DuePlans;
import org.xingyao.editorial.PlanDeed;
import org.xingyao.editorial.RefileArticle;
import org.xingyao.editorial.SaveColumn;
import org.xingyao.editorial.SaveSeries;
import org.xingyao.editorial.SaveSettings;
import org.xingyao.editorial.TaxonomySeen;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.testsupport.Eventually;
import org.xingyao.transfer.ContentImport;

/** What the writers of {@link KeptPagesModelTest} do, each by the actions that the desk uses; it answers when it is done. */
@ApplicationScoped
class ModelWriters {
    private static final String PLANNER = "model-planner";

    private final ContentImport articles;
    private final WithdrawArticle withdraw;
    private final RefileArticle refile;
    private final PlanDeed plan;
    private final DuePlans due;
    private final SaveSettings saveSettings;
    private final Settings settings;
    private final SaveColumn saveColumn;
    private final Columns columns;
    private final SaveSeries saveSeries;
    private final SeriesList series;
    private final AddUser addUser;
    private final Users users;
    private final PublishedArticles published;
    private final PublicationLog log;
    private final Touched touched;
    private final Clock clock;

    ModelWriters(
            ContentImport articles,
            WithdrawArticle withdraw,
            RefileArticle refile,
            PlanDeed plan,
            DuePlans due,
            SaveSettings saveSettings,
            Settings settings,
            SaveColumn saveColumn,
            Columns columns,
            SaveSeries saveSeries,
            SeriesList series,
            AddUser addUser,
            Users users,
            PublishedArticles published,
            PublicationLog log,
            Touched touched,
            Clock clock) {
        this.articles = articles;
        this.withdraw = withdraw;
        this.refile = refile;
        this.plan = plan;
        this.due = due;
        this.saveSettings = saveSettings;
        this.settings = settings;
        this.saveColumn = saveColumn;
        this.columns = columns;
        this.saveSeries = saveSeries;
        this.series = series;
        this.addUser = addUser;
        this.users = users;
        this.published = published;
        this.log = log;
        this.touched = touched;
        this.clock = clock;
    }

    /** A series for the articles, and who plans. */
    void prepare(String seriesSlug) {
        if (QuarkusTransaction.requiringNew()
                .call(() -> series.bySlug(seriesSlug))
                .isEmpty())
            saveSeries.run(
                    Actor.OPERATOR,
                    "",
                    new SaveSeries.Wish(seriesSlug, "缓存测试系列", 2034, "zhi", null, "", "", false),
                    "");
        if (QuarkusTransaction.requiringNew().call(() -> users.named(PLANNER)).isEmpty())
            addUser.run(Actor.OPERATOR, PLANNER, Role.DUTY_CHIEF, "定时撤下的口令-2034", false);
    }

    /** Publishes, or publishes anew. */
    void publish(Path folder, int article, ArticleState state, String seriesSlug) throws IOException {
        var own = folder.resolve("a" + article);
        var file = Files.createDirectories(own.resolve("articles")).resolve("model-" + article + ".md");
        Files.writeString(file, """
                ---
                headline: %s
                column: %s
                date: "2034-05-%02d"
                series: %s
                number: %d
                track: village
                stars: [%s]
                regions: [%s]
                ---
                一段。
                """.formatted(
                        state.headline(article),
                        state.column(),
                        article + 1,
                        seriesSlug,
                        article + 1,
                        state.star(),
                        state.region()));
        assertThat(articles.run(Actor.IMPORT, own, true, _ -> {}).refused()).isEmpty();
    }

    void refile(int article, ArticleState state) {
        var filing =
                new Filing("village", List.of(state.star()), List.of(state.region()), List.of(), List.of(), List.of());
        refile.run(new Actor("标星", Set.of(Role.TAGGER), ""), "model-" + article, filing, Map.of());
    }

    void withdraw(int article) {
        withdraw.run(Actor.IMPORT, "model-" + article, "测试");
    }

    /** By the clock, whoever looks at the plans first: done when it is in the log and the log has been applied here. */
    void withdrawByPlan(int article) {
        var actor = new Actor(PLANNER, Set.of(Role.DUTY_CHIEF), "");
        plan.run(actor, "model-" + article, "withdraw", clock.instant().plusMillis(100), "测试");
        Eventually.check("a plan is carried out", Duration.ofSeconds(20), () -> {
            due.runNext();
            var gone = QuarkusTransaction.requiringNew()
                    .call(() -> published.bySlug("model-" + article).isEmpty());
            var now = touched.now();
            return gone && now != null && now.applied() >= log.last();
        });
    }

    void nameSite(String name) {
        saveSettings.run(
                Actor.OPERATOR, Map.of(Setting.SITE_NAME, name), settings.read().tag());
    }

    void nameColumn(String slug, String name) {
        var row = column(slug);
        var wish = new SaveColumn.Wish(slug, name, row.type, row.description, row.deskOrder, null, null, row.visible);
        saveColumn.run(Actor.OPERATOR, slug, wish, TaxonomySeen.of(row.touchedAt));
    }

    String nameOfColumn(String slug) {
        return column(slug).name;
    }

    String nameOfSite() {
        return settings.now().siteName();
    }

    private Column column(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> columns.bySlug(slug).orElseThrow());
    }
}
