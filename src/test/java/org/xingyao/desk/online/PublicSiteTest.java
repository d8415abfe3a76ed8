package org.xingyao.desk.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.PostgresForTests;

/** A look at the public site sees what a reader would see. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PublicSiteTest {
    private static final String LIVE = "/articles/chuangjian-yiye-xingye-xing";

    @Inject
    PublicSite site;

    @Test
    void what_still_stands_on_a_page_is_named() {
        var outcome = look(new Look("首页", "/", 0, List.of("没有的字", LIVE + "\"")));
        assertThat(outcome.isGone()).isFalse();
        assertThat(outcome.seen()).contains("HTTP 200").contains(LIVE);
    }

    @Test
    void an_article_that_a_booklet_still_has_is_found_in_it() {
        for (var form : List.of("pdf", "docx")) {
            var address = "/series/wuxing-dajizhewen-2022/booklet." + form;
            assertThat(look(new Look("汇编", address, 0, List.of(LIVE + "\""))).isGone())
                    .as(form)
                    .isFalse();
            assertThat(look(new Look("汇编", address, 0, List.of("/articles/none\"")))
                            .isGone())
                    .as(form)
                    .isTrue();
        }
    }

    @Test
    void a_page_that_should_be_gone_and_answers_is_not_clean_whatever_stands_on_it() {
        assertThat(look(new Look("稿件页", LIVE, 410, List.of())).isGone()).isFalse();
        assertThat(look(new Look("图片文件", "/media/none", 404, List.of())).isGone())
                .isTrue();
    }

    @Test
    void a_list_without_the_traces_is_clean_and_a_site_that_does_not_answer_is_not() {
        assertThat(look(new Look("订阅源", "/feed.xml", 0, List.of("没有的字"))).isGone())
                .isTrue();
        var nobody = site.look(URI.create("http://127.0.0.1:1"), List.of(new Look("首页", "/", 0, List.of())));
        assertThat(nobody.getFirst().isGone()).isFalse();
        assertThat(nobody.getFirst().seen()).contains("没有查成");
    }

    private Look.Outcome look(Look look) {
        return site.look(URI.create("http://127.0.0.1:" + RestAssured.port), List.of(look))
                .getFirst();
    }
}
