package org.xingyao.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonsTest {
    @Test
    void a_word_of_one_stars_stories_speaks_for_it() {
        var learned = Lessons.from(stories(20, 20));
        assertThat(learned.worths(Set.of("龙舟")).get("a")).isGreaterThan(0.1);
        assertThat(learned.worths(Set.of("大家")).get("a")).isZero();
        assertThat(learned.worths(Set.of("龙舟", "灯谜", "粽香", "大家")).get("a")).isLessThanOrEqualTo(1);
    }

    @Test
    void too_few_stories_teach_nothing() {
        assertThat(Lessons.from(stories(10, 20)).isEmpty()).isTrue();
        assertThat(Lessons.from(stories(5, 40)).worths(Set.of("龙舟"))).doesNotContainKey("a");
    }

    private static List<Lessons.Story> stories(int own, int others) {
        var stories = new ArrayList<Lessons.Story>();
        for (int i = 0; i < own; i++) stories.add(new Lessons.Story(Set.of("a"), Set.of("龙舟", "灯谜", "粽香", "大家")));
        for (int i = 0; i < others; i++) stories.add(new Lessons.Story(Set.of(), Set.of("大家", "别的")));
        return stories;
    }
}
