package org.xingyao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.nlp.Embedder;
import org.xingyao.tagging.Meanings;
import org.xingyao.tagging.Suggestions;
import org.xingyao.tagging.Tagger;
import org.xingyao.testsupport.ContentNames;

/** The project's own judged stories may not be suggested worse than this. */
class JudgedTagsTest {
    private static final Path FOLDER = Path.of("src/test/resources/evaluation");
    private static final double STARS = 0.85;
    private static final double REGIONS = 0.95;

    /** A native library's file can be loaded by one class loader only, and Quarkus' tests have one of their own. */
    private static final Embedder EMBEDDER = new Embedder(Path.of("target/native/plain"));

    private final Tagger tagger = new Tagger(ContentNames.read(), new Meanings(EMBEDDER));

    @Test
    void judged_stories_get_their_stars_and_regions() throws IOException {
        assertThat(EMBEDDER.load()).isTrue();
        var all = new ArrayList<TagScores.Case>();
        for (var name : List.of("tags-first.jsonl", "tags-later.jsonl", "tags-last.jsonl", "tags-unseen.jsonl")) {
            all.addAll(judge(name));
        }
        var scores = new TagScores(all, 0);
        assertThat(all).hasSizeGreaterThanOrEqualTo(64);
        assertThat(scores.stars().f1()).isGreaterThanOrEqualTo(STARS);
        assertThat(scores.regions().f1()).isGreaterThanOrEqualTo(REGIONS);
    }

    private List<TagScores.Case> judge(String name) throws IOException {
        var cases = new ArrayList<TagScores.Case>();
        var file = FOLDER.resolve(name);
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            var json = JsonArticle.parse(line.getBytes(StandardCharsets.UTF_8));
            var gold = JsonArticle.parse(json.raw("gold").getBytes(StandardCharsets.UTF_8));
            var content = JsonDrafts.words(json);
            var right = new TagScores.Tags(
                    gold.texts("stars"), gold.text("track"), gold.texts("regions"), gold.texts("organisations"));
            var whole = tagger.suggest(content).whole();
            var suggested = new TagScores.Tags(
                    Suggestions.sure(whole.stars()),
                    whole.track(),
                    Suggestions.sure(whole.regions()),
                    Suggestions.sure(whole.organisations()));
            cases.add(new TagScores.Case(number, content.headline(), right, suggested));
        }
        return cases;
    }
}
