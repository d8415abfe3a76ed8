package org.xingyao.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.article.PublicationLog;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.testsupport.PostgresForTests;

/** The seed content is found as readers and staff would look for it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SeedSearchTest {
    @Inject
    SearchEngine engine;

    @Inject
    IndexFollower follower;

    @Inject
    PublicationLog log;

    @ParameterizedTest
    @CsvSource({
        "宜业兴业星, chuangjian-yiye-xingye-xing",
        "人社局, chuangjian-yiye-xingye-xing",
        "骑手 热水, chuangjian-yiye-xingye-xing",
        "支部过硬, zuishi-wuxing-yao-huaichuan",
        "10+N, chuangjian-yiye-xingye-xing",
        "網格員, zuishi-wuxing-yao-huaichuan",
        "党建E家, wenxian-zhuti-dangri-sandu"
    })
    void the_expected_article_comes_first(String text, String slug) throws InterruptedException {
        assertThat(follower.await(log.last(), Duration.ofSeconds(20))).isTrue();
        var hits = engine.search(SearchRequest.of(text)).hits();
        assertThat(hits).as(text).isNotEmpty();
        assertThat(hits.getFirst().passage().slug()).as(text).isEqualTo(slug);
    }
}
