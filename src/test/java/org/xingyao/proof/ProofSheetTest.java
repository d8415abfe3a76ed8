package org.xingyao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.article.Article;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.testsupport.SomeNews;

/** Which findings are the ones that somebody has decided to leave as they are. */
class ProofSheetTest {
    private static final String SENTENCE = "老支书回忆说，当年大家一起重温人党誓词，泪流满面，至今难忘。";

    private final Proofreader reader = new Proofreader();

    @Test
    void an_ignored_finding_stays_ignored_when_the_text_is_edited_elsewhere() {
        var decided = ignore(news(SENTENCE));
        assertThat(reader.sheet(news(SENTENCE), decided).open()).isEmpty();
        for (var later : List.of(
                "新写的一句。" + SENTENCE,
                SENTENCE + "又写一句。",
                SENTENCE.replace("老支书回忆", "老支书赵大山回忆").replace("难忘", "历历在目")))
            assertThat(reader.sheet(news("另起一段。", later), decided).open())
                    .as(later)
                    .isEmpty();
    }

    @Test
    void the_same_words_in_another_place_are_reported() {
        var decided = ignore(news(SENTENCE));
        var sheet = reader.sheet(news(SENTENCE, "新党员面向党旗，宣读人党誓词。"), decided);
        assertThat(sheet.open()).extracting(Mark::place).containsExactly("blocks/1");
        assertThat(sheet.ignored()).extracting(one -> one.mark().place()).containsExactly("blocks/0");
    }

    @Test
    void the_same_words_in_the_same_company_are_one() {
        assertThat(reader.sheet(news(SENTENCE, SENTENCE), ignore(news(SENTENCE)))
                        .open())
                .isEmpty();
    }

    @Test
    void an_edit_right_beside_the_words_asks_again() {
        var edited = news(SENTENCE.replace("重温人党誓词", "宣读人党誓词"));
        assertThat(reader.sheet(edited, ignore(news(SENTENCE))).open()).hasSize(1);
    }

    @Test
    void another_rule_about_the_same_words_is_another_finding() {
        var mark = reader.check(news(SENTENCE)).getFirst();
        var other = new Rule("usage", Level.WARNING, "x", "y");
        var same = new Mark(other, "", "", 0, 4, mark.words(), mark.before(), mark.after(), "");
        assertThat(same.key()).isNotEqualTo(mark.key());
    }

    @Test
    void the_rate_counts_what_is_open_for_ten_thousand_characters_and_hints_are_no_errors() {
        var content = news("弘扬“甲”、“乙”精神,重温人党誓词。");
        var sheet = reader.sheet(content, List.of());
        assertThat(sheet.open()).hasSize(3);
        assertThat(sheet.blockers()).hasSize(1);
        assertThat(sheet.rate()).isEqualTo(Rate.of(1, 1, sheet.characters()));
        assertThat(Rate.of(1, 1, 5_000)).isEqualTo(new Rate(2.0, 4.0));
        assertThat(Rate.of(1, 1, 0)).isEqualTo(new Rate(0, 0));
        var blocker = List.of(row(sheet.blockers().getFirst()));
        assertThat(reader.sheet(content, blocker).rate().blockers()).isZero();
    }

    @Test
    void the_fingerprint_changes_with_the_words_and_not_with_their_order() {
        var one = new Term("usage", "甲甲", "乙", List.of());
        var other = new Term("usage", "丙丙", "丁", List.of());
        assertThat(WordList.fingerprint(List.of(one, other))).isEqualTo(WordList.fingerprint(List.of(other, one)));
        assertThat(WordList.fingerprint(List.of(one))).isNotEqualTo(WordList.fingerprint(List.of(one, other)));
        var spared = new Term("usage", "甲甲", "乙", List.of("甲甲乙"));
        assertThat(WordList.fingerprint(List.of(spared))).isNotEqualTo(WordList.fingerprint(List.of(one)));
    }

    private List<IgnoredFinding> ignore(EditionContent content) {
        return reader.check(content).stream().map(ProofSheetTest::row).toList();
    }

    private static IgnoredFinding row(Mark mark) {
        var row = IgnoredFinding.of(new Article(), mark);
        row.id = 1L;
        row.reason = "引文原文如此";
        row.ignoredBy = "甲";
        row.ignoredAt = Instant.EPOCH;
        return row;
    }

    private static EditionContent news(String... paragraphs) {
        return SomeNews.of(
                "标题",
                Arrays.stream(paragraphs)
                        .map(text -> (Block) Paragraph.of(text))
                        .toList());
    }
}
