package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Paragraph;
import org.xingyao.text.Invalid;

class EditionRulesTest {
    @Test
    void all_that_is_wrong_is_told_at_once_with_the_field_it_is_wrong_in() {
        var findings = EditionRules.findings(content("", "引".repeat(121), "", 6));
        assertThat(findings).extracting(Finding::field).containsExactly("headline", "kicker", "number");
        assertThat(findings).allSatisfy(one -> assertThat(one.message()).isNotEmpty());
    }

    @Test
    void the_first_of_them_is_what_an_action_refuses_with() {
        assertThatThrownBy(() -> EditionRules.check(content("", "引".repeat(121), "", 6)))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.field()).isEqualTo("headline"));
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        assertThat(EditionRules.findings(content("题", "", "", 0))).isEmpty();
    }

    static EditionContent content(String headline, String kicker, String series, int number) {
        return new EditionContent(
                Kind.NEWS,
                kicker,
                headline,
                "",
                "",
                "",
                List.of(),
                "",
                series,
                number,
                null,
                "",
                null,
                "",
                List.of(Paragraph.of("正文")),
                List.of());
    }
}
