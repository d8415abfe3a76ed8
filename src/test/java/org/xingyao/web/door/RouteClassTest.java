package org.xingyao.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteClassTest {
    @ParameterizedTest
    @CsvSource({
        "/, PAGES",
        "/articles/x, PAGES",
        "/assets/site.css, FREE",
        "/q/health, FREE",
        "/search, SEARCH",
        "/search;a=b, SEARCH",
        "/api/v1/search, SEARCH",
        "/api/v1/suggest, API",
        "/desk, DESK",
        "/desk;x/login, LOGIN",
        "/desk/login, LOGIN",
        "/desk/login/code, LOGIN",
        "/desks, PAGES",
        "/preview/abc, PREVIEW",
        "/series/x/booklet.pdf, PRINT",
        "/articles/x/poster.png, PRINT"
    })
    void an_address_is_of_a_class(String path, RouteClass expected) {
        assertThat(RouteClass.of(path)).isEqualTo(expected);
    }
}
