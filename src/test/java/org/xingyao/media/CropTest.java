package org.xingyao.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CropTest {
    @ParameterizedTest
    @CsvSource({
        "WHOLE, 4000, '[480, 960, 1600]'",
        "WHOLE, 1600, '[480, 960, 1600]'",
        "WHOLE, 1200, '[480, 960, 1200]'",
        "WHOLE, 300, '[300]'",
        "WIDE, 1000, '[480, 960, 1000]'",
        "WIDE, 480, '[480]'",
        "WIDE, 479, '[]'",
        "CARD, 3000, '[240, 480]'",
        "CARD, 300, '[240, 300]'",
        "CARD, 239, '[]'",
        "SQUARE, 3000, '[600]'",
        "SQUARE, 400, '[400]'",
        "SQUARE, 299, '[]'"
    })
    void copies_are_never_wider_than_what_they_are_made_of(Crop crop, int width, String widths) {
        assertThat(crop.widths(width)).hasToString(widths);
    }

    @ParameterizedTest
    @CsvSource({
        // 1000 by 800: 16:9 leaves 562 rows of 800, and what is left over lies above and below as the focus lies.
        "WIDE, 1000, 800, 50, 50, 0, 118, 1000, 562",
        "WIDE, 1000, 800, 50, 0, 0, 0, 1000, 562",
        "WIDE, 1000, 800, 50, 100, 0, 237, 1000, 562",
        "CARD, 1000, 500, 0, 50, 0, 0, 666, 500",
        "CARD, 1000, 500, 100, 50, 333, 0, 666, 500",
        "SQUARE, 600, 900, 50, 25, 0, 75, 600, 600",
        "WHOLE, 600, 900, 50, 25, 0, 0, 600, 900"
    })
    void what_is_left_out_lies_around_the_focus(
            Crop crop, int width, int height, int focusX, int focusY, int left, int top, int wide, int high) {
        assertThat(crop.in(width, height, focusX, focusY)).isEqualTo(new Rectangle(left, top, wide, high));
    }

    @ParameterizedTest
    @EnumSource(Crop.class)
    void the_focus_of_any_picture_is_left_and_nothing_beyond_its_edge(Crop crop) {
        for (int width : new int[] {1, 2, 33, 480, 1001}) {
            for (int height : new int[] {1, 2, 37, 500, 4000}) {
                var whole = new Rectangle(width, height);
                for (int focus = 0; focus <= 100; focus += 5) {
                    var box = crop.in(width, height, focus, 100 - focus);
                    assertThat(whole.contains(box))
                            .as("%s of %dx%d", box, width, height)
                            .isTrue();
                    // Two pixels are what rounding takes at most.
                    double x = width * focus / 100.0;
                    double y = height * (100 - focus) / 100.0;
                    assertThat(x).isBetween(box.x - 2.0, box.x + box.width + 2.0);
                    assertThat(y).isBetween(box.y - 2.0, box.y + box.height + 2.0);
                }
            }
        }
    }

    @Test
    void a_portrait_begins_with_its_focus_in_the_upper_part() {
        var upright = new Photo();
        upright.measure(new Picture("a", "image/jpeg", 600, 900, 1));
        assertThat(upright.focusX + " " + upright.focusY).isEqualTo("50 20");
        var wide = new Photo();
        wide.measure(new Picture("a", "image/jpeg", 900, 600, 1));
        assertThat(wide.focusX + " " + wide.focusY).isEqualTo("50 50");
    }
}
