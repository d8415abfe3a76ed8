package org.xingyao.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xingyao.tagging.Suggestions;
import org.xingyao.tagging.Tagging;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.text.Invalid;
import org.xingyao.work.Progress;

/**
 * Measures the suggestions on stories of which the right filing is known: the import's JSON Lines, each line with a
 * {@code gold} object of {@code stars}, {@code track}, {@code regions} and {@code organisations}.
 */
@ApplicationScoped
public class TagEvaluation {
    private static final Set<String> TRACKS = Set.of("village", "community", "both", "none");

    private final Tagging tagging;
    private final Stars stars;
    private final Regions regions;
    private final Organisations organisations;

    TagEvaluation(Tagging tagging, Stars stars, Regions regions, Organisations organisations) {
        this.tagging = tagging;
        this.stars = stars;
        this.regions = regions;
        this.organisations = organisations;
    }

    /** Nothing is kept; a bad line is told to {@code refused} with its number, left out, and the rest is measured. */
    public TagScores run(Path file, Progress refused) throws IOException {
        var name = file.getFileName().toString();
        if (!tagging.load()) refused.line("向量模型没能载入，只按字词建议");
        var cases = new ArrayList<TagScores.Case>();
        int bad = 0;
        try (var lines = new Lines(Files.newInputStream(file))) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (line.isBlank()) continue;
                try {
                    cases.add(judge(line));
                } catch (Invalid e) {
                    bad++;
                    refused.line("未计入　" + new Problem(name, line.number(), e.said()));
                }
            }
        }
        return new TagScores(cases, bad);
    }

    private TagScores.Case judge(Lines.Line line) {
        if (line.tooLong()) throw new Invalid("", "这一行超过 10 MB，请拆开");
        var json = JsonArticle.parse(line.bytes());
        var content = JsonDrafts.words(json);
        if (!json.has("gold"))
            throw new Invalid(
                    "gold", "缺 gold，请写上 {\"stars\": […], \"track\": …, \"regions\": […], \"organisations\": […]}");
        var gold = JsonArticle.parse(json.raw("gold").getBytes(StandardCharsets.UTF_8));
        return QuarkusTransaction.requiringNew().call(() -> {
            var right = new TagScores.Tags(
                    slugs(gold, "stars", slug -> stars.called(slug).map((Star star) -> star.slug)),
                    track(gold),
                    slugs(gold, "regions", slug -> regions.called(slug).map((Region region) -> region.slug)),
                    slugs(
                            gold,
                            "organisations",
                            slug -> organisations.called(slug).map((Organisation body) -> body.slug)));
            var whole = tagging.withoutLessons(content).whole();
            return new TagScores.Case(line.number(), content.headline(), right, suggested(whole));
        });
    }

    private static TagScores.Tags suggested(Suggestions whole) {
        return new TagScores.Tags(
                Suggestions.sure(whole.stars()),
                whole.track(),
                Suggestions.sure(whole.regions()),
                Suggestions.sure(whole.organisations()));
    }

    private static String track(JsonArticle gold) {
        var track = gold.text("track").isEmpty() ? "none" : gold.text("track");
        if (TRACKS.contains(track)) return track;
        throw new Invalid("gold", "gold.track 没有“" + track + "”，可用 village、community、both、none");
    }

    private static List<String> slugs(JsonArticle gold, String field, Function<String, Optional<String>> find) {
        var slugs = new ArrayList<String>();
        for (var name : gold.texts(field))
            slugs.add(find.apply(name)
                    .orElseThrow(() -> new Invalid("gold", "gold." + field + " 没有“" + name + "”，请改正或先在分类里建立")));
        return slugs;
    }
}
