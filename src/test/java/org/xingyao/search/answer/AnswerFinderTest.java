package org.xingyao.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.Standing;
import org.xingyao.search.question.Hint;
import org.xingyao.search.question.QuestionType;

class AnswerFinderTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 8, 1);
    private static final String PLAN = "今年计划创建社区党组织“宜业兴业星”107个，其中武陟县13个、修武县2个、马村区8个。";

    private final Passage plan = pair(3, "今年有什么创建计划？", "重点在全市城市社区。" + PLAN, Standing.NONE);

    @Test
    void a_number_is_answered_by_the_sentence_that_names_the_place() {
        var answer = find("马村区宜业兴业星多少个", QuestionType.NUMBER, plan, region("马村区", "macun"), star());
        assertThat(answer).get().extracting(Answer::text).isEqualTo(PLAN);
    }

    @Test
    void another_county_s_number_is_never_given() {
        assertThat(find("温县宜业兴业星几个", QuestionType.NUMBER, plan, region("温县", "wenxian"), star()))
                .isEmpty();
    }

    @Test
    void neither_is_another_star_s_nor_another_year_s() {
        var other = new Concept(List.of("产业兴旺星"), List.of(), 1, hint(Hint.Kind.STAR, "chanye-xingwang"));
        assertThat(find("马村区产业兴旺星几个", QuestionType.NUMBER, plan, region("马村区", "macun"), other))
                .isEmpty();
        var year = new Concept(List.of("2023年"), List.of(), 1, hint(Hint.Kind.YEAR, "2023"));
        assertThat(find("2023年马村区宜业兴业星几个", QuestionType.NUMBER, plan, year, region("马村区", "macun"), star()))
                .isEmpty();
    }

    @Test
    void a_pair_that_is_asked_in_its_own_words_is_answered_whole() {
        var answer = find("今年有什么创建计划", QuestionType.THING, plan, word("今年"), word("创建"), word("计划"));
        assertThat(answer).get().extracting(Answer::text).isEqualTo(plan.text());
    }

    @Test
    void what_speaks_of_half_the_question_is_no_answer() {
        assertThat(find("宜业兴业星奖金多少", QuestionType.NUMBER, plan, star(), word("奖金")))
                .isEmpty();
    }

    @Test
    void a_question_about_a_number_is_not_answered_without_one() {
        var passage = pair(1, "宜业兴业星在哪里创建？", "在城市社区创建。", Standing.NONE);
        assertThat(find("宜业兴业星多少社区创建", QuestionType.NUMBER, passage, star(), word("社区"), word("创建")))
                .isEmpty();
    }

    @Test
    void an_answer_that_was_overtaken_or_ran_out_is_not_given() {
        for (var standing :
                List.of(new Standing("", "", null, true), new Standing("", "", TODAY.minusDays(1), false))) {
            var passage = pair(3, "今年有什么创建计划？", PLAN, standing);
            assertThat(find("马村区宜业兴业星多少个", QuestionType.NUMBER, passage, region("马村区", "macun"), star()))
                    .as(standing.toString())
                    .isEmpty();
        }
        var valid = pair(3, "今年有什么创建计划？", PLAN, new Standing("", "", TODAY, false));
        assertThat(find("马村区宜业兴业星多少个", QuestionType.NUMBER, valid, region("马村区", "macun"), star()))
                .isPresent();
    }

    @Test
    void one_keyword_alone_is_a_wish_to_look_around() {
        assertThat(find("创建计划", QuestionType.NONE, plan, word("创建计划"))).isEmpty();
    }

    @Test
    void an_answer_is_found_word_for_word_in_its_passage() {
        var answer = find("修武县宜业兴业星几个", QuestionType.NUMBER, plan, region("修武县", "xiuwu"), star());
        assertThat(answer).isPresent();
        assertThat(plan.text()).contains(answer.get().text());
    }

    private static Optional<Answer> find(String text, QuestionType type, Passage passage, Concept... concepts) {
        return new AnswerFinder(new Question(text, type, Arrays.asList(concepts)), TODAY).among(List.of(passage));
    }

    private static Concept word(String name) {
        return new Concept(List.of(name), List.of(), 1, null);
    }

    private static Concept region(String name, String slug) {
        return new Concept(List.of(name), List.of(), 1, hint(Hint.Kind.REGION, slug));
    }

    private static Concept star() {
        return new Concept(List.of("宜业兴业星", "宜业兴业"), List.of(), 1, hint(Hint.Kind.STAR, "yiye-xingye"));
    }

    private static Hint hint(Hint.Kind kind, String value) {
        return new Hint(kind, value, value, List.of(), 0, 1);
    }

    private static Passage pair(int number, String question, String answer, Standing standing) {
        return new Passage(
                "qa",
                "创建“宜业兴业星” 实现社区产业兴旺",
                "qa",
                "#qa-" + number,
                number,
                question,
                answer,
                0,
                "",
                List.of(),
                "dajizhewen",
                "wuxing",
                6,
                List.of("yiye-xingye"),
                "community",
                List.of("jiaozuo", "henan"),
                List.of(),
                standing,
                LocalDate.of(2022, 7, 1),
                Instant.EPOCH);
    }
}
