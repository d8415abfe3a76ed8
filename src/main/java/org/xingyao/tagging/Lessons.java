package org.xingyao.tagging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xingyao.article.Article;
import org.xingyao.article.EditionContent;
import org.xingyao.article.WorkingCopy;
import org.xingyao.nlp.Folding;
import org.xingyao.nlp.Segmenter;

/** Computes from confirmed stories which words stand for a star: how much oftener they are in its stories than in others. */
@ApplicationScoped
class Lessons {
    // With fewer the words of one village's stories would pass for those of a star: at forty stories, eight of a star,
    // a
    // word that is in three of its eight and in one of the others has to be more than chance to weigh .2.
    static final int LEAST_STORIES = 40;
    static final int LEAST_OF_A_STAR = 8;
    private static final int LEAST_WITH_THE_WORD = 3;
    private static final double LEAST_WEIGHT = 0.2;

    /** A word that is met in five stories is believed half. */
    private static final double BELIEF = 5;

    /** Twenty times as often (log 3) is as good as always. */
    private static final double PLENTY = 3;

    /** The newest ones; a desk's habits change, and each story is read whole. */
    private static final int MOST_STORIES = 2000;

    private static final Segmenter SEGMENTER = new Segmenter(List.of());

    private final TagFilings filings;
    private final EntityManager database;

    Lessons(TagFilings filings, EntityManager database) {
        this.filings = filings;
        this.database = database;
    }

    /** A story and what people filed it under. */
    record Story(Set<String> stars, Set<String> words) {}

    /** Within a transaction. */
    Learned learn() {
        var rows = filings.lastOfEach(MOST_STORIES);
        if (rows.size() < LEAST_STORIES) return Learned.NONE;
        var stories = new ArrayList<Story>();
        for (var row : rows)
            content(row.article).ifPresent(content -> stories.add(new Story(row.stars(), words(content))));
        return from(stories);
    }

    static Learned from(List<Story> stories) {
        if (stories.size() < LEAST_STORIES) return Learned.NONE;
        var withWord = new HashMap<String, Integer>();
        for (var story : stories) story.words().forEach(word -> withWord.merge(word, 1, Integer::sum));
        var stars = new HashSet<String>();
        stories.forEach(story -> stars.addAll(story.stars()));
        var learned = new HashMap<String, Map<String, Double>>();
        for (var star : stars) {
            var own = stories.stream()
                    .filter(story -> story.stars().contains(star))
                    .toList();
            if (own.size() >= LEAST_OF_A_STAR) learned.put(star, weights(own, withWord, stories.size()));
        }
        return new Learned(Map.copyOf(learned));
    }

    private static Map<String, Double> weights(List<Story> own, Map<String, Integer> withWord, int all) {
        var inOwn = new HashMap<String, Integer>();
        for (var story : own) story.words().forEach(word -> inOwn.merge(word, 1, Integer::sum));
        var weights = new HashMap<String, Double>();
        inOwn.forEach((word, here) -> {
            if (here < LEAST_WITH_THE_WORD) return;
            int elsewhere = withWord.getOrDefault(word, here) - here;
            double ratio =
                    Math.log((here + 0.5) / (own.size() + 1)) - Math.log((elsewhere + 0.5) / (all - own.size() + 1));
            double weight = Math.clamp(ratio / PLENTY, 0, 1) * here / (here + BELIEF);
            if (weight >= LEAST_WEIGHT) weights.put(word, weight);
        });
        return Map.copyOf(weights);
    }

    /** What is written, or else what readers see. */
    private Optional<EditionContent> content(Article article) {
        var copy = Optional.ofNullable(database.find(WorkingCopy.class, article.id));
        return copy.map(WorkingCopy::read)
                .or(() -> Optional.ofNullable(article.editionUnderway)
                        .or(() -> Optional.ofNullable(article.liveEdition))
                        .map(edition -> edition.read()));
    }

    /** Words of two Chinese characters or more, each once, without those of bylines. */
    static Set<String> words(EditionContent content) {
        var found = new HashSet<String>();
        for (var sentence : Reading.of(content)) {
            if (sentence.part() == Sentence.Part.BYLINE) continue;
            var folded = Folding.fold(sentence.text());
            for (var words = SEGMENTER.words(folded); words.next(); ) {
                var word = folded.substring(words.start(), words.end());
                if (word.length() > 1 && word.codePoints().allMatch(Character::isIdeographic)) found.add(word);
            }
        }
        return found;
    }
}
