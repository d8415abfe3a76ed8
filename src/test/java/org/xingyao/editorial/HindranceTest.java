package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Stage;

/** 三审三校 as one table: every role, every step, every stage. */
class HindranceTest {
    private static final Set<String> AUTHORS = Set.of("作者");
    private static final Map<Step, String> PROOFS =
            Map.of(Step.FIRST_PROOF, "校甲", Step.SECOND_PROOF, "校乙", Step.THIRD_PROOF, "校丙");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "correspondent || ||",
                "reporter || ||",
                "editor | FIRST_REVIEW | ||",
                "section-chief | | SECOND_REVIEW ||",
                "duty-chief | | | FINAL_REVIEW |",
                "proofreader | FIRST_PROOF | FIRST_PROOF | FIRST_PROOF |",
                "tagger || ||",
                "admin || ||",
                "auditor || ||",
                "importer || ||"
            })
    void each_role_takes_these_steps_at_the_first_second_and_final_review_and_none_afterwards(
            String role, String first, String second, String last, String signed) {
        var actor = actor("某人", role);
        assertThat(open(actor, Decision.RETURN, at(Stage.FIRST_REVIEW))).isEqualTo(steps(first));
        assertThat(open(actor, Decision.RETURN, at(Stage.SECOND_REVIEW))).isEqualTo(steps(second));
        assertThat(open(actor, Decision.RETURN, at(Stage.FINAL_REVIEW))).isEqualTo(steps(last));
        for (var stage : Set.of(Stage.SIGNED, Stage.RETURNED, Stage.REFUSED, Stage.VOID))
            for (var decision : Set.of(Decision.APPROVE, Decision.RETURN, Decision.REFUSE))
                assertThat(open(actor, decision, at(stage))).as("%s", stage).isEmpty();
        assertThat(steps(signed)).isEmpty();
    }

    @Test
    void the_table_above_leaves_no_role_out() {
        assertThat(Role.values()).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void only_the_duty_chief_voids_and_only_what_is_on_its_way(Stage stage) {
        for (var role : Role.values()) {
            boolean may = Hindrance.to(Step.FINAL_REVIEW, Decision.VOID, actor("某人", role.id()), at(stage))
                    .isEmpty();
            assertThat(may).as("%s %s", role, stage).isEqualTo(role == Role.DUTY_CHIEF && !stage.isOver());
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void only_the_duty_chief_signs_in_emergency_and_only_where_it_is_allowed(Stage stage) {
        for (var role : Role.values()) {
            var actor = actor("某人", role.id());
            boolean underReview = !stage.isOver() && stage != Stage.SIGNED;
            assertThat(Hindrance.toEmergency(actor, at(stage), true).isEmpty())
                    .as("%s %s", role, stage)
                    .isEqualTo(role == Role.DUTY_CHIEF && underReview);
            assertThat(Hindrance.toEmergency(actor, at(stage), false)).isPresent();
        }
        assertThat(Hindrance.toEmergency(actor("作者", "duty-chief"), at(Stage.FIRST_REVIEW), true))
                .get()
                .extracting(Hindrance::kind)
                .isEqualTo(Hindrance.Kind.PERSON);
    }

    @Test
    void the_final_review_waits_for_all_proofs_and_says_which_are_missing() {
        var chief = actor("总编", "duty-chief");
        assertThat(said(Step.FINAL_REVIEW, Decision.APPROVE, chief, with(Map.of(Step.FIRST_PROOF, "校甲"))))
                .isEqualTo("还差二校、三校，不能终审通过");
        assertThat(said(Step.FINAL_REVIEW, Decision.RETURN, chief, with(Map.of())))
                .as("what is wrong need not be proofread first")
                .isEmpty();
        assertThat(said(Step.FINAL_REVIEW, Decision.APPROVE, chief, with(PROOFS)))
                .isEmpty();
    }

    @Test
    void proofs_follow_each_other_and_each_is_signed_once() {
        var reader = actor("校丁", "proofreader");
        assertThat(said(Step.SECOND_PROOF, Decision.APPROVE, reader, at(Stage.FIRST_REVIEW)))
                .isEqualTo("还差一校，不能二校通过");
        assertThat(said(Step.THIRD_PROOF, Decision.APPROVE, reader, with(Map.of(Step.FIRST_PROOF, "校甲"))))
                .isEqualTo("还差二校，不能三校通过");
        assertThat(said(Step.FIRST_PROOF, Decision.APPROVE, reader, with(PROOFS)))
                .isEqualTo("一校已由校甲通过");
        assertThat(said(Step.FIRST_PROOF, Decision.REFUSE, reader, at(Stage.FIRST_REVIEW)))
                .contains("由审稿人决定");
    }

    @ParameterizedTest
    @CsvSource({
        "SECOND_REVIEW, FIRST_REVIEW, 复审不能与初审同一人",
        "FINAL_REVIEW, FIRST_REVIEW, 终审不能与初审同一人",
        "FINAL_REVIEW, SECOND_REVIEW, 终审不能与复审同一人",
        "SECOND_PROOF, FIRST_PROOF, 二校不能与一校同一人",
        "THIRD_PROOF, FIRST_PROOF, 三校不能与一校同一人",
        "THIRD_PROOF, SECOND_PROOF, 三校不能与二校同一人"
    })
    void no_two_steps_of_a_kind_are_signed_by_one_person(Step step, Step other, String why) {
        var everything = new Actor("全能", Set.of(Role.values()), "");
        var signed = new EnumMap<Step, String>(Map.of(
                Step.FIRST_REVIEW, "审甲", Step.SECOND_REVIEW, "审乙", Step.FIRST_PROOF, "校甲", Step.SECOND_PROOF, "校乙"));
        if (step == Step.FINAL_REVIEW) signed.put(Step.THIRD_PROOF, "校丙");
        signed.remove(step);
        signed.put(other, "全能");
        var stage = step == Step.SECOND_REVIEW ? Stage.SECOND_REVIEW : Stage.FINAL_REVIEW;
        for (var decision : Set.of(Decision.APPROVE, Decision.RETURN))
            assertThat(said(step, decision, everything, new Reviewed(stage, AUTHORS, signed, Course.FULL)))
                    .startsWith(why);
        signed.put(other, "别人");
        assertThat(said(step, Decision.APPROVE, everything, new Reviewed(stage, AUTHORS, signed, Course.FULL)))
                .isEmpty();
    }

    @Test
    void nobody_signs_what_they_wrote_whatever_their_roles() {
        var author = new Actor("作者", Set.of(Role.values()), "");
        for (var step : Set.of(Step.FIRST_REVIEW, Step.FIRST_PROOF))
            assertThat(Hindrance.to(step, Decision.APPROVE, author, at(Stage.FIRST_REVIEW)))
                    .get()
                    .extracting(Hindrance::kind)
                    .isEqualTo(Hindrance.Kind.PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, FIRST_REVIEW SECOND_REVIEW FIRST_PROOF SECOND_PROOF THIRD_PROOF FINAL_REVIEW",
        "2, 1, FIRST_REVIEW FIRST_PROOF FINAL_REVIEW",
        "1, 0, FINAL_REVIEW"
    })
    void a_small_desk_asks_for_fewer_steps_and_never_for_none(int reviews, int proofs, String names) {
        var course = new Course(reviews, proofs);
        assertThat(Set.copyOf(course.steps())).isEqualTo(steps(names));
        var lowered = new Reviewed(Stage.FINAL_REVIEW, AUTHORS, Map.of(), new Course(1, 0));
        assertThat(said(Step.FINAL_REVIEW, Decision.APPROVE, actor("总编", "duty-chief"), lowered))
                .isEmpty();
        assertThat(said(Step.FIRST_PROOF, Decision.APPROVE, actor("校甲", "proofreader"), lowered))
                .isEqualTo("这个栏目不设一校");
    }

    @Test
    void an_edition_that_waits_for_a_step_lowered_away_is_not_stuck() {
        var waiting = new Reviewed(Stage.SECOND_REVIEW, AUTHORS, Map.of(Step.FIRST_REVIEW, "审甲"), new Course(1, 0));
        assertThat(said(Step.SECOND_REVIEW, Decision.APPROVE, actor("主任", "section-chief"), waiting))
                .isEmpty();
        assertThat(new Course(1, 0).after(Step.SECOND_REVIEW)).isEqualTo(Stage.FINAL_REVIEW);
        assertThat(new Course(2, 0).after(Step.FIRST_REVIEW)).isEqualTo(Stage.FINAL_REVIEW);
        assertThat(Course.FULL.after(Step.FIRST_REVIEW)).isEqualTo(Stage.SECOND_REVIEW);
    }

    private static Reviewed at(Stage stage) {
        return new Reviewed(stage, AUTHORS, Map.of(), Course.FULL);
    }

    /** At the final review. */
    private static Reviewed with(Map<Step, String> proofs) {
        var signed = new EnumMap<Step, String>(Map.of(Step.FIRST_REVIEW, "审甲", Step.SECOND_REVIEW, "审乙"));
        signed.putAll(proofs);
        return new Reviewed(Stage.FINAL_REVIEW, AUTHORS, signed, Course.FULL);
    }

    private static String said(Step step, Decision decision, Actor actor, Reviewed edition) {
        return Hindrance.to(step, decision, actor, edition).map(Hindrance::said).orElse("");
    }

    private static Actor actor(String name, String role) {
        return new Actor(name, Set.of(Role.of(role).orElseThrow()), "");
    }

    private static Set<Step> open(Actor actor, Decision decision, Reviewed edition) {
        return Stream.of(Step.values())
                .filter(step -> Hindrance.to(step, decision, actor, edition).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<Step> steps(String names) {
        if (names == null) return Set.of();
        return Stream.of(names.split(" ")).map(Step::valueOf).collect(Collectors.toSet());
    }
}
