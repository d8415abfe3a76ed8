package org.xingyao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.article.block.Paragraph;
import org.xingyao.inspection.LiveText;
import org.xingyao.testsupport.SomeNews;

class PageWordsTest {
    private static final LiveText TEXT =
            new LiveText(1, 1, "a", "渡口", "abc", SomeNews.of("渡口", List.of(Paragraph.of("清晨六点“开船”，傍晚停。"))));

    @Test
    void a_page_with_the_hash_and_all_words_is_the_articles_own() {
        assertThat(missing("abc", "<h1>渡口</h1><p>清晨<b>六点</b>“开船”，\n傍晚停。</p>")).isEmpty();
    }

    @Test
    void one_word_that_is_another_is_named() {
        assertThat(missing("abc", "<h1>渡口</h1><p>清晨九点“开船”，傍晚停。</p>")).isEqualTo("缺了稿件里的“清晨六点”");
    }

    @Test
    void a_page_of_another_edition_or_of_none_is_not_the_articles() {
        assertThat(missing("abd", "<h1>渡口</h1><p>清晨六点“开船”，傍晚停。</p>")).isEqualTo("不是这一版的网页");
        assertThat(PageWords.of("<p>出了点问题</p>").missing(TEXT)).contains("不是这一版的网页");
    }

    private static String missing(String digest, String body) {
        var html = "<meta name=\"edition-sha256\" content=\"" + digest + "\"><article>" + body + "</article>";
        return PageWords.of(html).missing(TEXT).orElse("");
    }
}
