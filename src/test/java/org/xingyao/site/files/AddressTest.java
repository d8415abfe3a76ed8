package org.xingyao.site.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                            | index.html
            /articles/wenxian-sandu                      | articles/wenxian-sandu/index.html
            /articles/wenxian-sandu/                     | articles/wenxian-sandu/index.html
            /articles/wenxian-sandu#qa-3                 | articles/wenxian-sandu/index.html
            /articles/wenxian-sandu/qr.svg               | articles/wenxian-sandu/qr.svg
            /feed.xml                                    | feed.xml
            /columns/dajizhewen/feed.json                | columns/dajizhewen/feed.json
            /columns/dajizhewen?before=2022-07-01_12     | columns/dajizhewen/before/2022-07-01_12/index.html
            /policies?page=2                             | policies/page/2/index.html
            /policies/shishi-fangan                      | policies/shishi-fangan/index.html
            /policies/shishi-fangan/file                 | policies/shishi-fangan/file.pdf
            /qa?star=yiye-xingye                         | qa/star/yiye-xingye/index.html
            /qa?star=yiye-xingye&before=2022-07-01_12_3  | qa/star/yiye-xingye/before/2022-07-01_12_3/index.html
            /series/wuxing-2022/booklet.pdf              | series/wuxing-2022/booklet.pdf
            /archive/2022-07                             | archive/2022-07/index.html
            /assets/site-W2U7MQAO.css                    | assets/site-W2U7MQAO.css
            /media/0a1b2c.webp                           | media/0a1b2c.webp
            /.well-known/security.txt                    | .well-known/security.txt
            /404.html                                    | 404.html
            """)
    void a_page_becomes_a_folder_with_an_index_and_a_file_stays_one(String link, String file) {
        assertThat(Address.of(URI.create(link)).map(Address::file)).contains(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=x",
                "/search",
                "/look",
                "/desk",
                "/desk/articles",
                "/api/v1/suggest",
                "/q/health",
                "/preview/abc",
                "/articles/x/poster.png",
                "/qa?region=wenxian",
                "/qa?star=yiye-xingye&region=wenxian",
                "/columns/x?star=y",
                "/columns/x?before=",
                "/columns/x?before=a/../../etc",
                "/?utm=1",
                "/.xingyao-site/register",
                "/articles/%2e%2e/x",
                "/articles/.hidden",
                "/a//b",
                "mailto:someone"
            })
    void what_the_program_must_answer_itself_and_what_is_no_name_of_a_file_stays(String link) {
        assertThat(Address.of(URI.create(link))).isEmpty();
    }

    @Test
    void an_address_is_read_as_it_was_written() {
        for (var text : List.of("/", "/articles/x", "/qa?star=x&before=2022-07-01_12_3"))
            assertThat(Address.parse(text)).hasToString(text);
    }
}
