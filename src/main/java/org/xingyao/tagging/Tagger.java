package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Qa;
import org.xingyao.tagging.StarFinder.Beyond;
import org.xingyao.tagging.TagNames.StarName;

/**
 * Suggests a filing for the words of an article. It keeps nothing of what it reads and never changes, so any number of
 * threads may share it; other names need another one.
 */
public final class Tagger {
    /** Half of what a star needs. */
    private static final double AROUND_A_PAIR = 1;

    private final Map<String, Set<String>> tracks;
    private final Meanings meanings;
    private final Places places;
    private final StarFinder stars;
    private final Ground.Reader grounds;
    private final RegionFinder regions;
    private final BodyFinder bodies;
    private final NameFinder persons;
    private final NameFinder topics;

    public Tagger(TagNames names, Meanings meanings) {
        this.meanings = meanings;
        tracks = names.stars().stream().collect(Collectors.toMap(StarName::slug, StarName::tracks));
        places = new Places(names.regions(), names.organisations());
        stars = new StarFinder(names.stars());
        grounds = new Ground.Reader(names);
        regions = new RegionFinder(places);
        bodies = new BodyFinder(names);
        persons = NameFinder.ofPersons(names.persons());
        topics = NameFinder.ofTopics(names.topics());
    }

    /** Without anything learned. */
    public TaggedArticle suggest(EditionContent content) {
        return suggest(content, Map.of());
    }

    /** @param learned what confirmed stories say of each star, see {@link Learned} */
    TaggedArticle suggest(EditionContent content, Map<String, Double> learned) {
        var sentences = Reading.of(content);
        var ground = grounds.read(sentences);
        var whole = suggest(sentences, ground, new Beyond(meanings.near(sentences), learned), null);
        var pairs = new ArrayList<TaggedArticle.OfPair>();
        for (int i = 0; i < content.blocks().size(); i++)
            if (content.blocks().get(i) instanceof Qa pair) pairs.add(ofPair("blocks/" + i, pair, whole, ground));
        return new TaggedArticle(whole, pairs);
    }

    /** A pair is short: what its article is about speaks for it too. */
    private TaggedArticle.OfPair ofPair(String path, Qa pair, Suggestions whole, Ground ground) {
        var sentences = Reading.of(path, pair);
        var own = grounds.read(sentences).with(ground);
        var around =
                Suggestions.sure(whole.stars()).stream().collect(Collectors.toMap(star -> star, _ -> AROUND_A_PAIR));
        return new TaggedArticle.OfPair(pair.number(), suggest(sentences, own, new Beyond(Map.of(), around), whole));
    }

    private Suggestions suggest(List<Sentence> sentences, Ground ground, Beyond beyond, @Nullable Suggestions around) {
        var ofStars = stars.find(sentences, ground, beyond);
        var found = regions.find(sentences);
        boolean ownPlace = found.stream().anyMatch(Suggestion::isSure);
        var ofRegions = ownPlace || around == null ? found : around.regions();
        var unit = unit(ofRegions);
        var track = track(Suggestions.sure(ofStars), ground, unit);
        return new Suggestions(
                track,
                track.equals("none") ? 1 : confidence(track, ground),
                ofStars,
                ofRegions,
                bodies.find(sentences, unit),
                persons.find(sentences),
                topics.find(sentences));
    }

    /** The one unit a story is set in; empty when there are several, or none. */
    private String unit(List<Suggestion> found) {
        var sure = Suggestions.sure(found);
        return !sure.isEmpty() && places.isUnit(sure.getFirst()) ? sure.getFirst() : "";
    }

    /** A star of one track settles it; the ground decides for the stars that both share. */
    private String track(List<String> sure, Ground ground, String unit) {
        if (sure.isEmpty()) return "none";
        var only = new HashSet<String>();
        for (var star : sure) {
            var own = tracks.getOrDefault(star, Set.of());
            if (own.size() == 1) only.addAll(own);
        }
        if (only.size() > 1) return "both";
        if (only.size() == 1) return only.iterator().next();
        if (!ground.isUnknown()) return ground.track();
        if (unit.isEmpty()) return "both";
        return places.label(unit).equals("区") ? "community" : "village";
    }

    private static double confidence(String track, Ground ground) {
        return track.equals("both") ? (ground.isShared() ? 0.7 : 0.5) : ground.likely(track);
    }
}
