package org.xingyao.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.search.lexicon.Name.Form;
import org.xingyao.search.lexicon.Name.Kind;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon(List.of(
            new Name("马村区", Kind.REGION, "macun", Form.OFFICIAL),
            new Name("马村", Kind.REGION, "macun", Form.SHORT),
            new Name("“五星”支部创建", Kind.TOPIC, "wuxing", Form.OFFICIAL),
            new Name("示范区", Kind.REGION, "shifanqu", Form.SHORT),
            new Name("示范区", Kind.REGION, "other", Form.SHORT)));

    @Test
    void the_longest_name_at_a_place_is_taken() {
        assertThat(lexicon.in(Plain.of("马村区和马村")))
                .extracting(mention -> mention.names().getFirst().text())
                .containsExactly("马村区", "马村");
    }

    @Test
    void quotes_spaces_width_and_traditional_characters_make_no_difference() {
        assertThat(lexicon.in(Plain.of("「五 星」支部創建"))).hasSize(1);
    }

    @Test
    void one_name_can_mean_several() {
        assertThat(lexicon.called("示范区")).extracting(Name::slug).containsExactly("shifanqu", "other");
    }

    @Test
    void a_text_without_names_has_none() {
        assertThat(lexicon.in("")).isEmpty();
        assertThat(lexicon.in("热水")).isEmpty();
    }
}
