package org.xingyao.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses are taken apart as a browser would, and every public page is known. */
class AddressTest {
    private static final URI SITE = URI.create("https://dj.example.cn");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /articles/a-b#qa-3               | articles | a-b         | 3
            #qa-2                            | articles | own         | 2
            #top                             | articles | own         | 0
            /articles/a?x=1#other            | articles | a           | 0
            /columns/x/                      | columns  | x           | 0
            /policies/p/file                 | policies | p/file      | 0
            /series/s-1/booklet.pdf          | series   | s-1         | 0
            /series/s-1/booklet.docx         | series   | s-1         | 0
            /articles/a-b/poster.png         | articles | a-b         | 0
            /articles/a-b/qr.svg             | articles | a-b         | 0
            /columns/c/poster.png            | columns  | c/poster.png | 0
            /                                | ''       | ''          | 0
            https://dj.example.cn            | ''       | ''          | 0
            https://DJ.example.cn/articles/a | articles | a           | 0
            /regions/%E6%B8%A9               | regions  | 温          | 0
            /a%zz                            | /        | /a%zz       | 0
            """)
    void an_address_of_this_site_is_known_by_section_name_and_pair(String href, String section, String name, int pair) {
        assertThat(Address.of(href, "own", SITE)).contains(new Address(section, name, pair));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/articles/a",
        "http://dj.example.cn/articles/a",
        "https://dj.example.cn:8443/articles/a",
        "https://dj.example.cn@evil.example/articles/a",
        "mailto:a@dj.example.cn",
        "https://x/%zz"
    })
    void an_address_elsewhere_is_none_of_ours(String href) {
        assertThat(Address.of(href, "own", SITE)).isEmpty();
    }

    /** A new page for readers must be known here too, or links to it would be called broken. */
    @Test
    void every_public_page_there_is_is_known() throws IOException {
        var known = new HashSet<>(Answering.PAGES);
        known.addAll(Answering.ROWS.keySet());
        known.add(Answering.ARTICLES);
        known.add(Answering.MEDIA);
        var pages = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/role-matrix.txt"))) {
            var endpoint = line.split("\\s*\\|")[0];
            if (!endpoint.startsWith("GET /")) continue;
            var section = endpoint.substring("GET /".length()).strip().split("/")[0];
            if (!section.startsWith("{")) pages.add(section);
        }
        // For staff, for machines, and a draft for who has its link.
        pages.removeAll(java.util.Set.of("desk", "api", "preview", "sitemap", ".well-known"));
        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(known).contains(page));
    }
}
