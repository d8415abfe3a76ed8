package org.xingyao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.RandomBlocks;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BlockHtmlTest {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "span",
            "strong",
            "a",
            "h2",
            "h3",
            "blockquote",
            "ol",
            "ul",
            "li",
            "figure",
            "picture",
            "source",
            "img",
            "svg",
            "rect",
            "circle",
            "path",
            "figcaption",
            "div",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "section");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "href",
            "start",
            "src",
            "alt",
            "width",
            "height",
            "loading",
            "decoding",
            "fetchpriority",
            "viewbox",
            "aria-hidden",
            "focusable",
            "x",
            "y",
            "rx",
            "cx",
            "cy",
            "r",
            "d",
            "role",
            "tabindex",
            "aria-label",
            "aria-labelledby",
            "colspan",
            "rowspan",
            "scope",
            "id");

    @Test
    void whatever_a_text_says_it_comes_out_as_text() {
        for (long seed = 0; seed < 400; seed++) {
            var html = html(new RandomBlocks(seed).body());
            for (var element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
                if (element.tagName().equals("body")) continue;
                assertThat(ELEMENTS).as("seed %d", seed).contains(element.tagName());
                element.attributes()
                        .forEach(attribute -> assertThat(ATTRIBUTES)
                                .contains(attribute.getKey().toLowerCase(Locale.ROOT)));
                if (element.hasAttr("href")) assertThat(element.attr("href")).matches("(?:https?://|/|#).*");
            }
        }
    }

    @Test
    void every_word_of_a_paragraph_reaches_the_page() {
        for (long seed = 0; seed < 400; seed++) {
            var texts = new RandomBlocks(seed)
                    .body().stream()
                            .filter(block -> block instanceof Paragraph || block instanceof Heading)
                            .toList();
            var shown = Jsoup.parseBodyFragment(html(texts)).select("p, h2, h3").stream()
                    .map(element -> element.wholeText())
                    .toList();
            assertThat(shown)
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            texts.stream().map(BlockHtmlTest::shown).toList());
        }
    }

    @Test
    void a_picture_on_the_first_screen_is_fetched_at_once_and_the_others_when_they_come_near() {
        var words = new Paragraph(Spans.of("文。"));
        var html = html(List.of(words, figure("a"), words, figure("b")));
        assertThat(loading(html)).containsExactly("eager", "lazy");
        assertThat(loading(html(List.of(words, words, words, figure("a"))))).containsExactly("lazy");
        var lost = new Figure("lost", null, "说明。", "", "");
        assertThat(loading(html(List.of(lost, figure("a"), figure("b"))))).containsExactly("eager", "lazy");
    }

    private static List<String> loading(String html) {
        return Jsoup.parseBodyFragment(html).select("img").stream()
                .peek(image -> assertThat(image.hasAttr("fetchpriority"))
                        .isEqualTo(image.attr("loading").equals("eager")))
                .map(image -> image.attr("loading"))
                .toList();
    }

    private static Figure figure(String key) {
        return new Figure(key, "0".repeat(64) + ".jpg", "说明。", "", "");
    }

    private static String shown(Block block) {
        return Spans.shown(block instanceof Paragraph paragraph ? paragraph.spans() : ((Heading) block).spans());
    }

    private static String html(List<Block> blocks) {
        return new BlockHtml(Map.of(), Map.of(), Map.of())
                .article(blocks, "").stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
