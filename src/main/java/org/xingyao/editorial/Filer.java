package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xingyao.article.Article;
import org.xingyao.article.Filing;
import org.xingyao.article.Pair;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Recall;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Topic;
import org.xingyao.taxonomy.Topics;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;

/** Puts a filing on an article: slugs become rows, and a slug that is not on file is refused by name. */
@ApplicationScoped
class Filer {
    private static final int LONGEST_TOPIC = 40;

    private final Stars stars;
    private final Regions regions;
    private final Organisations organisations;
    private final Topics topics;
    private final Recall recall;

    Filer(Stars stars, Regions regions, Organisations organisations, Topics topics, Recall recall) {
        this.stars = stars;
        this.regions = regions;
        this.organisations = organisations;
        this.topics = topics;
        this.recall = recall;
    }

    /**
     * @param newTopics topics that may be made, by name, each with a slug to begin with: topics are free labels
     * @throws Invalid naming the field and the entry at fault
     */
    void file(Article article, Filing filing, Map<String, String> newTopics) {
        article.track = filing.track();
        Lists.replace(article.stars, find(filing.stars(), stars::bySlug, "stars", "星"));
        article.filed |= !article.stars.isEmpty();
        Lists.replace(article.regions, find(filing.regions(), regions::bySlugOrCode, "regions", "地区"));
        Lists.replace(
                article.organisations, find(filing.organisations(), organisations::bySlug, "organisations", "单位"));
        Lists.replace(article.topics, find(filing.topics(), name -> topic(name, newTopics), "topics", "主题"));
        for (var pair : article.pairs) {
            var wanted = filing.pairs().stream()
                    .filter(entry -> entry.number() == pair.number)
                    .findFirst();
            filePair(pair, wanted);
        }
    }

    /** @throws Invalid naming the field and the entry that is not on file */
    void check(Filing filing) {
        find(filing.stars(), stars::bySlug, "stars", "星");
        find(filing.regions(), regions::bySlugOrCode, "regions", "地区");
        find(filing.organisations(), organisations::bySlug, "organisations", "单位");
        find(filing.topics(), topics::named, "topics", "主题");
    }

    private static void filePair(Pair pair, Optional<Filing.OfPair> wanted) {
        Lists.replace(
                pair.otherWordings, wanted.map(Filing.OfPair::otherWordings).orElse(List.of()));
        Lists.replace(pair.audience, wanted.map(Filing.OfPair::audience).orElse(List.of()));
        pair.validity = wanted.map(Filing.OfPair::validity).orElse("unknown");
        pair.validFrom = wanted.map(Filing.OfPair::validFrom).orElse(null);
        pair.validTo = wanted.map(Filing.OfPair::validTo).orElse(null);
        pair.reviewBy = wanted.map(Filing.OfPair::reviewBy).orElse(null);
        pair.supersededBy = wanted.map(Filing.OfPair::supersededBy).orElse("");
    }

    private <E> List<E> find(List<String> names, Function<String, Optional<E>> finder, String field, String label) {
        var found = new ArrayList<E>();
        for (var name : names) {
            var row = recall.get(field, name, finder)
                    .orElseThrow(() -> new Invalid(field, "没有这个" + label + "：" + name + "，请改正或先在分类里建立"));
            if (!found.contains(row)) found.add(row);
        }
        return found;
    }

    private Optional<Topic> topic(String name, Map<String, String> newTopics) {
        var known = topics.named(name);
        var slug = newTopics.getOrDefault(name, "");
        if (known.isPresent() || !Slug.isValid(slug)) return known;
        if (name.length() > LONGEST_TOPIC)
            throw new Invalid("topics", "主题“" + name + "”最长 " + LONGEST_TOPIC + " 字，请删短");
        var topic = new Topic();
        topic.name = name;
        topic.slug = slug;
        for (int i = 2; topics.bySlug(topic.slug).isPresent(); i++) topic.slug = slug + "-" + i;
        // At once: the next article of an import may name it too.
        topics.persistAndFlush(topic);
        return Optional.of(topic);
    }
}
