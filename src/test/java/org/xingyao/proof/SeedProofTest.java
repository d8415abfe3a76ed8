package org.xingyao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Span;
import org.xingyao.testsupport.SomeNews;

/** The four articles of the paper's page: their own slips are found, and nothing else is called an error. */
class SeedProofTest {
    private final Proofreader reader = new Proofreader();

    @Test
    void the_only_finding_in_the_seed_is_the_enumeration_that_mixes_its_marks() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.list(Path.of("content/articles"))) {
            for (var file : files.sorted().toList())
                reader.check(article(Files.readString(file)))
                        .forEach(mark -> found.add(mark.rule().id() + " " + mark.words()));
        }
        assertThat(found).containsExactly("mixed-enumeration ；三是");
    }

    @Test
    void the_slips_of_the_scan_are_found_when_they_are_put_back() throws IOException {
        var county = Files.readString(Path.of("content/articles/shifanqu-sizhua-sitisheng.md"));
        var answers = Files.readString(Path.of("content/articles/chuangjian-yiye-xingye-xing.md"));
        assertThat(rules(county.replace("入党誓词", "人党誓词"))).containsExactly("fixed-phrase");
        assertThat(rules(answers.replace("山阳区26个", "山阳区62个"))).contains("sum");
        assertThat(rules(answers.replace("山阳区26个", "山阳区16个"))).contains("sum-doubt");
    }

    private List<String> rules(String file) {
        return reader.check(article(file)).stream()
                .map(mark -> mark.rule().id())
                .toList();
    }

    /** The body alone, a paragraph for each line; lost text stays lost, restored text loses its brackets. */
    private static EditionContent article(String file) {
        var body = file.substring(file.indexOf("\n---\n", 4) + 5);
        List<Block> blocks = Arrays.stream(body.split("\n+"))
                .filter(line -> !line.isBlank() && !line.startsWith("!["))
                .map(line -> (Block) paragraph(line.replaceFirst("^#+ ", "")))
                .toList();
        return SomeNews.of("标题", blocks);
    }

    private static Paragraph paragraph(String line) {
        var spans = new ArrayList<Span>();
        var parts = line.split("〔…〕", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) spans.add(Span.of("", Mark.LOST));
            spans.add(Span.of(parts[i].replaceAll("[〔〕]", "")));
        }
        return new Paragraph(spans);
    }
}
