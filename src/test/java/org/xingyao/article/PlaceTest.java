package org.xingyao.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @Test
    void a_place_comes_back_from_its_address() {
        var place = new Place(LocalDate.of(2022, 7, 1), 351);
        assertThat(Place.parse(place.toString())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2022-07-01",
                "2022-13-01_1",
                "2022-02-30_1",
                "2022-07-01_-1",
                "2022-07-01_9999999999999999999",
                "2022-07-01_1 or 1=1"
            })
    void anything_else_is_no_place(String text) {
        assertThat(Place.parse(text)).isEmpty();
    }
}
