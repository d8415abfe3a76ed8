package org.xingyao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xingyao.article.FrontPage;
import org.xingyao.article.Listing;
import org.xingyao.reading.ListingView;
import org.xingyao.testsupport.SomeListing;

class TopStoriesTest {
    private static final FrontPage.Choice NOTHING = new FrontPage.Choice(Optional.empty(), List.of(), Map.of());

    @Test
    void without_a_choice_the_newest_stands_first_and_the_next_two_below_it() {
        var stories = of(NOTHING, 20);
        assertThat(title(stories.top())).isEqualTo("n0");
        assertThat(stories.chosen()).isFalse();
        assertThat(titles(stories.seconds())).containsExactly("n1", "n2");
        assertThat(titles(stories.newest())).containsExactly("n3", "n4", "n5", "n6", "n7", "n8", "n9", "n10");
    }

    @Test
    void what_the_desk_chose_stands_first_and_nowhere_twice() {
        var choice = new FrontPage.Choice(
                Optional.of(SomeListing.called("n5")), List.of(SomeListing.called("n0")), Map.of());
        var stories = of(choice, 20);
        assertThat(title(stories.top())).isEqualTo("n5");
        assertThat(stories.chosen()).isTrue();
        assertThat(titles(stories.seconds())).containsExactly("n0", "n1");
        assertThat(titles(stories.newest())).containsExactly("n2", "n3", "n4", "n6", "n7", "n8", "n9", "n10");
    }

    @Test
    void seconds_that_the_desk_chose_do_not_make_a_lead() {
        var stories = of(new FrontPage.Choice(Optional.empty(), listings("n3", "n4", "n5"), Map.of()), 20);
        assertThat(title(stories.top())).isEqualTo("n0");
        assertThat(stories.chosen()).isFalse();
        assertThat(titles(stories.seconds())).containsExactly("n3", "n4", "n5");
    }

    @Test
    void a_paper_that_has_just_begun_has_what_there_is() {
        assertThat(of(NOTHING, 0)).isEqualTo(new TopStories(null, false, List.of(), List.of()));
        var two = of(NOTHING, 2);
        assertThat(title(two.top())).isEqualTo("n0");
        assertThat(titles(two.seconds())).containsExactly("n1");
        assertThat(two.newest()).isEmpty();
    }

    private static TopStories of(FrontPage.Choice choice, int published) {
        return TopStories.of(
                choice,
                most -> IntStream.range(0, Math.min(most, published))
                        .mapToObj(one -> SomeListing.called("n" + one))
                        .toList());
    }

    private static String title(@Nullable ListingView one) {
        return Objects.requireNonNull(one).title();
    }

    private static List<String> titles(List<ListingView> views) {
        return views.stream().map(ListingView::title).toList();
    }

    private static List<Listing> listings(String... slugs) {
        return Arrays.stream(slugs).map(SomeListing::called).toList();
    }
}
