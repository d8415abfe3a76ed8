package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Stage;

/** Who may do what with whose article: the whole table, role by role. */
class ObstacleTest {
    private static final Standing OWN = new Standing("某人", null, "", Set.of());
    private static final Standing OTHERS = new Standing("别人", null, "", Set.of());
    private static final Standing OLD = new Standing("", null, "", Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "correspondent | READ WRITE SUBMIT RECALL DISCARD |",
                "reporter | READ WRITE SUBMIT RECALL DISCARD | READ",
                "editor | READ WRITE SUBMIT RECALL DISCARD FILE REVIEW PUBLISH | READ WRITE SUBMIT RECALL DISCARD FILE REVIEW PUBLISH",
                "section-chief | READ WRITE SUBMIT RECALL DISCARD FILE REVIEW PUBLISH WITHDRAW"
                        + " | READ WRITE SUBMIT RECALL DISCARD FILE REVIEW PUBLISH WITHDRAW",
                "duty-chief | READ WRITE SUBMIT RECALL DISCARD FILE REVIEW PUBLISH WITHDRAW"
                        + " | READ WRITE SUBMIT RECALL DISCARD FILE REVIEW PUBLISH WITHDRAW",
                "proofreader | READ REVIEW | READ REVIEW",
                "tagger | READ FILE | READ FILE",
                "admin ||",
                "auditor ||",
                "importer | READ WRITE SUBMIT RECALL DISCARD FILE PUBLISH WITHDRAW"
                        + " | READ WRITE SUBMIT RECALL DISCARD FILE PUBLISH WITHDRAW"
            })
    void each_role_may_do_this_to_its_own_articles_and_that_to_others(String role, String own, String others) {
        var actor = actor(role);
        assertThat(open(actor, OWN)).isEqualTo(deeds(own));
        assertThat(open(actor, OTHERS)).isEqualTo(deeds(others));
        assertThat(open(actor, OLD)).as("begun before it was noted by whom").isEqualTo(deeds(others));
    }

    @Test
    void the_table_above_leaves_no_role_out() {
        assertThat(Role.values()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"editor", "section-chief", "duty-chief", "tagger"})
    void outside_their_columns_people_read_and_nothing_else(String role) {
        for (var columns : List.of(Set.of("b"), Set.of("a", "b"))) {
            var elsewhere = new Standing("某人", null, "", columns);
            assertThat(open(limitedTo("a", role), elsewhere)).containsExactly(Deed.READ);
        }
        assertThat(Obstacle.to(Deed.FILE, limitedTo("a", role), new Standing("某人", null, "", Set.of("b"))))
                .contains(Obstacle.COLUMN);
    }

    @ParameterizedTest
    @CsvSource({"correspondent", "reporter", "editor", "duty-chief", "tagger"})
    void within_their_columns_and_without_a_column_the_limit_takes_nothing_away(String role) {
        var free = open(actor(role), OWN);
        assertThat(open(limitedTo("a", role), new Standing("某人", null, "", Set.of("a"))))
                .isEqualTo(free);
        assertThat(open(limitedTo("a", role), OWN)).isEqualTo(free);
    }

    @Test
    void a_correspondent_must_not_learn_what_else_there_is() {
        for (var deed : List.of(Deed.READ, Deed.WRITE, Deed.SUBMIT, Deed.RECALL, Deed.DISCARD))
            assertThat(Obstacle.to(deed, actor("correspondent"), OTHERS))
                    .as("%s", deed)
                    .contains(Obstacle.HIDDEN);
        assertThat(Obstacle.to(Deed.FILE, actor("correspondent"), OTHERS)).contains(Obstacle.PERMISSION);
        assertThat(Obstacle.to(Deed.WRITE, actor("reporter"), OTHERS)).contains(Obstacle.NOT_THEIRS);
    }

    @Test
    void what_is_under_review_is_taken_back_before_its_author_writes_on_and_an_editor_may_write_at_once() {
        var submitted = new Standing("某人", Stage.FIRST_REVIEW, "某人", Set.of());
        assertThat(Obstacle.to(Deed.WRITE, actor("reporter"), submitted)).contains(Obstacle.UNDER_WAY);
        assertThat(Obstacle.to(Deed.WRITE, actor("correspondent"), submitted)).contains(Obstacle.UNDER_WAY);
        assertThat(Obstacle.to(Deed.RECALL, actor("correspondent"), submitted)).isEmpty();
        assertThat(Obstacle.to(Deed.WRITE, actor("editor"), submitted)).isEmpty();
    }

    @Test
    void who_submitted_may_take_it_back_though_others_began_it() {
        var submitted = new Standing("别人", Stage.FIRST_REVIEW, "某人", Set.of());
        assertThat(Obstacle.to(Deed.RECALL, actor("reporter"), submitted)).isEmpty();
        assertThat(Obstacle.to(Deed.WRITE, actor("reporter"), submitted)).contains(Obstacle.NOT_THEIRS);
    }

    private static Actor actor(String role) {
        return new Actor("某人", Set.of(Role.of(role).orElseThrow()), "");
    }

    private static Actor limitedTo(String column, String role) {
        return new Actor("某人", Set.of(Role.of(role).orElseThrow()), Set.of(column), "");
    }

    private static Set<Deed> open(Actor actor, Standing standing) {
        return Stream.of(Deed.values())
                .filter(deed -> Obstacle.to(deed, actor, standing).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<Deed> deeds(String names) {
        if (names == null) return Set.of();
        return Stream.of(names.split(" ")).map(Deed::valueOf).collect(Collectors.toSet());
    }
}
