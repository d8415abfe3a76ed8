package org.xingyao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xingyao.taxonomy.NumberStyle;
import org.xingyao.testsupport.SomeListing;

class SeriesPartTest {
    @Test
    void numbers_that_are_missing_are_said_where_they_would_stand() {
        assertThat(said(0, 6)).containsExactly("之一至之五", "之六");
        assertThat(said(0, 1, 2, 4, 7)).containsExactly("之一之二", "之三", "之四", "之五至之六", "之七");
        assertThat(said(0, 1, 2, 3)).containsExactly("之一之二之三");
    }

    @Test
    void what_is_planned_and_not_there_stands_at_the_end() {
        assertThat(said(8, 6)).containsExactly("之一至之五", "之六", "之七至之八");
        assertThat(said(7, 6)).containsExactly("之一至之五", "之六", "之七");
        assertThat(said(6, 6)).containsExactly("之一至之五", "之六");
        assertThat(said(2)).containsExactly("之一至之二");
        assertThat(said(0)).isEmpty();
    }

    @Test
    void two_with_one_number_stand_together() {
        assertThat(said(0, 1, 1, 2)).containsExactly("之一之一之二");
    }

    /** Gaps and runs in their order. */
    private static List<String> said(int planned, int... numbers) {
        var listings = IntStream.of(numbers).mapToObj(SomeListing::numbered).toList();
        return SeriesPart.of(listings, NumberStyle.ZHI, planned).stream()
                .flatMap(part -> List.of(
                        part.to().isEmpty() ? part.from() : part.from() + "至" + part.to(),
                        part.items().stream().map(item -> item.numbered()).reduce("", String::concat))
                        .stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
