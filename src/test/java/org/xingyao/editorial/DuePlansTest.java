package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.block.Paragraph;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;

/** What is due, with more than one program that looks. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DuePlansTest {
    @Inject
    DuePlans due;

    @Inject
    ImportArticle importArticle;

    @Inject
    PublishedArticles published;

    @Inject
    Leftovers leftovers;

    @Inject
    DataSource database;

    @AfterEach
    void takeBackWhatWasPublished() {
        leftovers.withdraw();
    }

    @Test
    void one_that_another_program_took_over_and_did_is_not_done_again() throws SQLException {
        var slug = "taken-over";
        importArticle.run(Actor.IMPORT, SomeNews.draft(slug, SomeNews.of("题", List.of(Paragraph.of("正文。")))), true);
        long id = ask("insert into plan (id, article_id, kind, due_at, made_by, made_at, outcome, ended_at)"
                + " select nextval('plan_seq') * 50, id, 'withdraw', now(), '', now(), 'done', now()"
                + " from article where slug = '" + slug + "' returning id");
        due.carryOut(id);
        assertThat(published.bySlug(slug)).isPresent();
        assertThat(ask("select count(*) from plan where outcome = 'done' and id = " + id))
                .as("nor is it told as failed")
                .isEqualTo(1);
    }

    private long ask(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
