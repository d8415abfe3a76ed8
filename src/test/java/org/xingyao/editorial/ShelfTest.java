package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Filing;
import org.xingyao.article.LastPublished;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedAnswers;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.Selection;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

/** Articles stand in the lists where they belong, whatever is done to them or to what they are filed under. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ShelfTest {
    private final String mark = "shelf" + Long.toString(System.nanoTime(), 36);

    @Inject
    ContentImport articles;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    RefileArticle refile;

    @Inject
    SaveRegion saveRegion;

    @Inject
    MergeTaxonomyRow merge;

    @Inject
    PublishedArticles published;

    @Inject
    PublishedAnswers answers;

    @Inject
    LastPublished last;

    @Inject
    Regions regions;

    @Inject
    Stars stars;

    @Inject
    Leftovers leftovers;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @AfterEach
    void takeBackWhatWasPublished() throws SQLException {
        checkAgainstAllThatIsFiled();
        leftovers.withdraw();
        checkAgainstAllThatIsFiled();
        forgetRegions();
    }

    /** Others count the regions that the newsroom supplies. */
    private void forgetRegions() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from article_region where region_id in (select id from region where slug like '"
                    + mark + "%')");
            statement.execute("delete from region where slug like '" + mark + "%'");
        }
    }

    @Test
    void what_is_filed_anew_stands_in_its_new_lists_alone() throws IOException {
        publish("stars: [zhibu-guoying]\nregions: [wenxian]");
        assertThat(inStar("zhibu-guoying")).contains(mark);
        assertThat(inRegion("wenxian")).contains(mark);
        assertThat(inRegion("jiaozuo")).contains(mark);
        file(List.of("pingan-fazhi"), List.of("wuzhi"));
        assertThat(inStar("zhibu-guoying")).doesNotContain(mark);
        assertThat(inStar("pingan-fazhi")).contains(mark);
        assertThat(inRegion("wenxian")).doesNotContain(mark);
        assertThat(inRegion("wuzhi")).contains(mark);
        assertThat(questions("pingan-fazhi", "")).contains("能办吗" + mark + "？");
        assertThat(questions("zhibu-guoying", "")).doesNotContain("能办吗" + mark + "？");
    }

    @Test
    void what_is_withdrawn_stands_nowhere_and_comes_back_whole() throws IOException {
        publish("stars: [zhibu-guoying]\nregions: [wenxian]");
        withdraw.run(Actor.IMPORT, mark, "测试");
        assertThat(inStar("zhibu-guoying")).doesNotContain(mark);
        assertThat(inRegion("jiaozuo")).doesNotContain(mark);
        assertThat(questions("", "jiaozuo")).doesNotContain("能办吗" + mark + "？");
        publish("stars: [zhibu-guoying]\nregions: [wenxian]");
        assertThat(inRegion("jiaozuo")).contains(mark);
        assertThat(questions("", "jiaozuo")).contains("能办吗" + mark + "？");
    }

    @Test
    void a_region_that_moves_takes_its_articles_along() throws IOException, SQLException {
        var village = region(mark + "-a", "village", "wenxian");
        publish("regions: [" + village + "]");
        assertThat(inRegion("wenxian")).contains(mark);
        var row = QuarkusTransaction.requiringNew()
                .call(() -> regions.bySlug(village).orElseThrow());
        saveRegion.run(Actor.OPERATOR, village, wish(row.name, "village", "wuzhi"), TaxonomySeen.of(row.touchedAt));
        assertThat(inRegion("wenxian")).doesNotContain(mark);
        assertThat(inRegion("wuzhi")).contains(mark);
        assertThat(inRegion("jiaozuo")).contains(mark);
        checkAgainstAllThatIsFiled();
    }

    @Test
    void a_region_that_is_merged_gives_its_articles_to_the_other() throws IOException {
        var one = region(mark + "-b", "village", "wenxian");
        var other = region(mark + "-c", "village", "wuzhi");
        publish("regions: [" + one + "]");
        merge.run(Actor.OPERATOR, TaxonomyKind.REGIONS, one, seen(one), other, seen(other));
        assertThat(inRegion(other)).contains(mark);
        assertThat(inRegion("wuzhi")).contains(mark);
        assertThat(inRegion("wenxian")).doesNotContain(mark);
    }

    @Test
    void a_choice_of_several_is_what_stands_in_all_of_them() throws IOException {
        publish("stars: [zhibu-guoying]\nregions: [wenxian]");
        assertThat(selected("wenxian", "zhibu-guoying", "qa")).contains(mark);
        assertThat(selected("wuzhi", "zhibu-guoying", "qa")).doesNotContain(mark);
        assertThat(selected("wenxian", "pingan-fazhi", "qa")).doesNotContain(mark);
        assertThat(selected("wenxian", "zhibu-guoying", "news")).doesNotContain(mark);
        assertThat(selected("no-such-region", "", "")).isEmpty();
    }

    private void publish(String filing) throws IOException {
        var file = Files.createDirectories(folder.resolve("articles")).resolve(mark + ".md");
        Files.writeString(file, """
                ---
                headline: 架上%s
                kind: qa
                column: dajizhewen
                date: "2035-05-05"
                %s
                ---
                问：能办吗%s？

                答：能办。
                """.formatted(mark, filing, mark));
        assertThat(articles.run(Actor.IMPORT, folder, true, _ -> {}).refused()).isEmpty();
    }

    private void file(List<String> toStars, List<String> toRegions) {
        refile.run(
                new Actor("标星", Set.of(Role.TAGGER), ""),
                mark,
                new Filing("village", toStars, toRegions, List.of(), List.of(), List.of()),
                Map.of());
    }

    private String region(String slug, String level, String parent) {
        return saveRegion.run(
                Actor.OPERATOR,
                "",
                new SaveRegion.Wish(slug, "", "架村" + slug, "", level, "", parent, null, List.of(), List.of()),
                "");
    }

    private static SaveRegion.Wish wish(String name, String level, String parent) {
        return new SaveRegion.Wish("", "", name, "", level, "", parent, null, List.of(), List.of());
    }

    private String seen(String region) {
        return QuarkusTransaction.requiringNew()
                .call(() -> TaxonomySeen.of(regions.bySlug(region).orElseThrow().touchedAt));
    }

    private List<String> inStar(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var star = stars.bySlug(slug).orElseThrow();
            var list = slugs(published.withStar(star, Optional.empty(), 50));
            assertThat(slugs(last.with(star, 50)).contains(mark)).isEqualTo(list.contains(mark));
            return list;
        });
    }

    private List<String> inRegion(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var region = regions.bySlug(slug).orElseThrow();
            var list = slugs(published.inRegion(region, Optional.empty(), 50));
            assertThat(slugs(last.in(region, 50)).contains(mark)).isEqualTo(list.contains(mark));
            return list;
        });
    }

    private List<String> selected(String region, String star, String kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> slugs(published.selected(
                        new Selection(region, star, "", "", "", kind, null, null), Optional.empty(), 50)));
    }

    private List<String> questions(String star, String region) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        answers.list(new PublishedAnswers.Wanted(star, region, "", ""), Optional.empty(), 50).stream()
                                .map(PublishedAnswers.Line::question)
                                .toList());
    }

    private static List<String> slugs(List<Listing> listings) {
        return listings.stream().map(Listing::slug).toList();
    }

    /** What stands there is what would stand there if it were put there anew. */
    private void checkAgainstAllThatIsFiled() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var standing = rows(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("select shelve(array(select id from article where slug = '" + mark + "'))");
            }
            var anew = rows(connection);
            connection.rollback();
            assertThat(standing).isEqualTo(anew);
        }
    }

    private Set<String> rows(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "select concat_ws(' ', s.list, s.sorted_on, s.first_published_at, s.changed_at) from shelf s"
                        + " join article a on a.id = s.article_id where a.slug = ?")) {
            select.setString(1, mark);
            var all = new TreeSet<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) all.add(row.getString(1));
            }
            return all;
        }
    }
}
