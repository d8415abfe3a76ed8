package org.xingyao.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HrefTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.cn/x?y=1&z=(2)",
                "http://a.cn",
                "HTTPS://A.CN",
                "/stars/yiye-xingye",
                "/",
                "#qa-3",
                "mailto:a@b.cn"
            })
    void addresses_a_reader_may_follow(String href) {
        assertThat(Href.isSafe(href)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.cn",
                "/\\evil.cn",
                "\\\\evil.cn",
                " https://a.cn",
                "https://a.cn/ x",
                "java\nscript:alert(1)",
                "http://a.cn/\"onclick=",
                "http:/\\a.cn",
                "file:///etc/passwd",
                "ftp://a.cn",
                "evil.cn"
            })
    void addresses_that_a_link_never_has(String href) {
        assertThat(Href.isSafe(href)).isFalse();
    }
}
