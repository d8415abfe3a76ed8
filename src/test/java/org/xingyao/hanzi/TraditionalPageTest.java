package org.xingyao.hanzi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.nlp.Traditional;

/** Which characters of a page are replaced, and which never. */
class TraditionalPageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>党建</p>                                        | <p>黨建</p>
            <title>党建 - 星耀</title>                          | <title>黨建 - 星耀</title>
            <p>头<mark>发</mark>，<strong>发</strong>展</p>      | <p>頭<mark>髮</mark>，<strong>發</strong>展</p>
            <li>头</li><li>发</li>                              | <li>頭</li><li>發</li>
            <img alt="干部" src="/m/干部.jpg" title='头发'>       | <img alt="幹部" src="/m/干部.jpg" title='頭髮'>
            <input name="q" value="干部" placeholder="搜索干部">  | <input name="q" value="干部" placeholder="搜索幹部">
            <a href="/search?q=党建" aria-label="党建">党</a>     | <a href="/search?q=党建" aria-label="黨建">黨</a>
            <button data-copied="已复制" data-x="复制">复制</button> | <button data-copied="已複製" data-x="复制">複製</button>
            <meta name="description" content="党建">             | <meta name="description" content="黨建">
            <meta property="og:title" content="党建">            | <meta property="og:title" content="党建">
            <option value="党" selected>党</option>              | <option value="党" selected>黨</option>
            <script>var a = "<p>党</p>";</script>党               | <script>var a = "<p>党</p>";</script>黨
            <script type="application/ld+json">{"a":"党"}</script> | <script type="application/ld+json">{"a":"党"}</script>
            <style>.党{}</style><code>党</code><textarea>党</textarea> | <style>.党{}</style><code>党</code><textarea>党</textarea>
            <!-- 党 --><p>党 &amp; &lt;党&gt; &#39;党</p>          | <!-- 党 --><p>黨 &amp; &lt;黨&gt; &#39;黨</p>
            <p title="a > 党">党</p>                             | <p title="a > 黨">黨</p>
            """)
    void only_what_people_read_is_replaced(String page, String expected) {
        assertThat(TraditionalPage.of(page, Traditional.PLAIN::of)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<", "<p", "党<", "<p title=\"党", "<script>党", "<!-- 党", "</", "<>", "a<b>党</b", "\uD842<p>发"
            })
    void a_page_that_ends_in_the_middle_is_not_lost(String page) {
        assertThat(TraditionalPage.of(page, Traditional.PLAIN::of)).hasSameSizeAs(page);
    }

    @Test
    void a_long_tag_is_no_trouble() {
        var tag = "<p " + "data-a=\"x\" ".repeat(50_000) + ">";
        assertThat(TraditionalPage.of(tag + "党", Traditional.PLAIN::of)).isEqualTo(tag + "黨");
    }
}
