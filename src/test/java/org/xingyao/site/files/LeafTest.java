package org.xingyao.site.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeafTest {
    private static final Links LINKS = new Links("https://news.example");
    private static final Address PAGE = Address.of("/columns/dajizhewen");

    @Test
    void links_to_files_lead_there_and_the_others_to_the_site_itself() {
        var leaf = page("""
                <a href="/articles/x#qa-2">x</a>
                <a href="/columns/dajizhewen?before=2022-07-01_12">older</a>
                <a href="?before=2022-07-01_12#content">older</a>
                <a href="/policies/fangan/file" download>file</a>
                <a href="/articles/x/poster.png" download>poster</a>
                <a href="/search?q=a&amp;star=b">found</a>
                <a href="https://elsewhere.example/a?b=c">away</a>
                <a href="//elsewhere.example/a">away</a>
                <a href="#content">here</a>
                <a href="tel:0391">call</a>
                """);
        assertThat(text(leaf))
                .contains(
                        "\"/articles/x#qa-2\"",
                        "\"/columns/dajizhewen/before/2022-07-01_12\"",
                        "\"/columns/dajizhewen/before/2022-07-01_12#content\"",
                        "\"/policies/fangan/file.pdf\"",
                        "\"https://news.example/articles/x/poster.png\"",
                        "\"https://news.example/search?q=a&amp;star=b\"",
                        "\"https://elsewhere.example/a?b=c\"",
                        "\"//elsewhere.example/a\"",
                        "\"#content\"",
                        "\"tel:0391\"");
        assertThat(leaf.leadsTo())
                .extracting(Address::toString)
                .containsExactly("/articles/x", "/columns/dajizhewen?before=2022-07-01_12", "/policies/fangan/file");
    }

    @Test
    void pictures_in_all_their_sizes_styles_scripts_and_drawn_links_are_followed() {
        var leaf = page("""
                <link rel="stylesheet" href="/assets/site.css"><script src="/assets/share.js"></script>
                <picture><source srcset="/media/a.webp 320w, /media/b.webp 640w"><img src="/media/c.jpg"></picture>
                <svg viewBox="0 0 1 1"><a href="/regions/wenxian"><rect width="1"/></a></svg>
                """);
        assertThat(leaf.leadsTo())
                .extracting(Address::toString)
                .containsExactlyInAnyOrder(
                        "/assets/site.css",
                        "/assets/share.js",
                        "/media/a.webp",
                        "/media/b.webp",
                        "/media/c.jpg",
                        "/regions/wenxian");
        assertThat(text(leaf)).contains("srcset=\"/media/a.webp 320w, /media/b.webp 640w\"", "viewBox=\"0 0 1 1\"");
    }

    @Test
    void forms_ask_the_site_itself_and_those_that_change_something_are_left_out() {
        var leaf = page("""
                <form action="/search" data-suggest="提示"><input name="q"></form>
                <form method="post" action="/look"><button>大字版</button><script src="/assets/look.js"></script></form>
                """);
        assertThat(text(leaf))
                .contains("action=\"https://news.example/search\"")
                .doesNotContain("data-suggest", "大字版", "look.js");
        assertThat(leaf.leadsTo()).isEmpty();
    }

    @Test
    void data_for_machines_and_what_names_the_site_in_full_stay_as_they_are() {
        var data = "<script type=\"application/ld+json\">{\"url\":\"https://news.example/a?b=1&c\"}</script>";
        var canonical = "<link rel=\"canonical\" href=\"https://news.example/articles/x\">";
        assertThat(text(page(data + canonical))).contains(data, canonical);
    }

    @Test
    void an_address_that_moved_sends_on() {
        var leaf = Leaf.of(answer(301, "", "", "/columns/xin?before=2022-07-01_12"), PAGE, LINKS);
        assertThat(text(leaf)).contains("content=\"0; url=/columns/xin/before/2022-07-01_12\"");
        assertThat(leaf.leadsTo()).containsExactly(Address.parse("/columns/xin?before=2022-07-01_12"));
    }

    @Test
    void site_maps_and_style_sheets_lead_on_and_are_written_as_they_came() {
        var map = "<urlset><url><loc>https://news.example/articles/y</loc></url>"
                + "<url><loc>https://elsewhere.example/z</loc></url></urlset>";
        var mapped = Leaf.of(answer(200, "application/xml", map, ""), Address.of("/sitemap/lists.xml"), LINKS);
        assertThat(text(mapped)).isEqualTo(map);
        assertThat(mapped.leadsTo()).containsExactly(Address.of("/articles/y"));
        var css =
                "a{background:url(star.svg)}b{background:url(\"/assets/b.png\")}c{background:url(data:image/png;base64,x)}";
        var styled = Leaf.of(answer(200, "text/css", css, ""), Address.of("/assets/site.css"), LINKS);
        assertThat(styled.leadsTo()).containsExactly(Address.of("/assets/star.svg"), Address.of("/assets/b.png"));
    }

    private static Leaf page(String body) {
        return Leaf.of(
                answer(200, "text/html", "<!DOCTYPE html><html lang=\"zh-CN\"><body>" + body + "</body></html>", ""),
                PAGE,
                LINKS);
    }

    private static Answer answer(int status, String type, String body, String location) {
        return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), location, Set.of(), 1);
    }

    private static String text(Leaf leaf) {
        return new String(leaf.bytes(), StandardCharsets.UTF_8);
    }
}
