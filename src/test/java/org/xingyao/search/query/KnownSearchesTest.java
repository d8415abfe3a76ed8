package org.xingyao.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xingyao.search.question.Understanding;

class KnownSearchesTest {
    private int searched;
    private Object state = "1";
    private long hurried;
    private Runnable meanwhile = () -> {};

    private final SearchEngine engine = _ -> {
        searched++;
        meanwhile.run();
        return new SearchResult(true, Understanding.NONE, Optional.empty(), searched, List.of(), Map.of());
    };
    private final KnownSearches known =
            new KnownSearches(engine, () -> Optional.of(new KnownSearches.AsOf(state, hurried)));

    private int ask(String text) {
        return known.search(SearchRequest.of(text)).total();
    }

    @Test
    void whatWasAskedBeforeIsNotSearchedAgain() {
        assertThat(List.of(ask("骑手"), ask("骑手"), ask("热水"), ask("骑手"))).containsExactly(1, 1, 2, 1);
    }

    @Test
    void asTypedAndAsMeantAreTwoSearches() {
        ask("骑手");

        assertThat(known.exactly(SearchRequest.of("骑手")).total()).isEqualTo(2);
    }

    @Test
    void aChangeOfWhatItDependsOnMakesItNew() {
        ask("骑手");
        state = "2";

        assertThat(List.of(ask("骑手"), ask("骑手"))).containsExactly(2, 2);
    }

    @Test
    void whatChangedDuringTheSearchDoesNotPassForSeen() {
        meanwhile = () -> state = "2";
        ask("骑手");
        meanwhile = () -> {};

        assertThat(ask("骑手")).isEqualTo(2);
    }

    @Test
    void aSearchThatHadToDoWithoutSomethingIsNotKept() {
        meanwhile = () -> hurried++;
        ask("骑手");
        meanwhile = () -> {};

        assertThat(List.of(ask("骑手"), ask("骑手"))).containsExactly(2, 2);
    }

    @Test
    void nothingIsKeptWhileThereIsNoIndex() {
        var none = new KnownSearches(engine, Optional::empty);
        none.search(SearchRequest.of("骑手"));

        assertThat(none.search(SearchRequest.of("骑手")).total()).isEqualTo(2);
    }
}
