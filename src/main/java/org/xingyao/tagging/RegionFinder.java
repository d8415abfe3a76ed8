package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.tagging.Places.Known;
import org.xingyao.tagging.Places.Meaning;

/**
 * Where a story happens: the units of the county level it is set in, the main one first; the city for a story that says
 * 我市 or 全市 and is set in no unit; both for one that speaks of the city in its head or first sentence and then of what
 * several units do. Townships count for their unit and are not suggested themselves.
 */
final class RegionFinder {
    // One plain mention in the body is enough, one of an ambiguous word (博爱, .7) just so, a word in passing (.2) never.
    private static final double ENOUGH = 0.6;

    // A second place has to weigh a third of the first: a neighbour that is mentioned once in a long story is none.
    private static final double BESIDE_THE_FIRST = 0.35;

    /** In a story of the city where somebody comes from is told in half a sentence. */
    private static final double ENOUGH_BESIDE_THE_CITY = 0.9;

    /** The city is spoken of in many words, none of them a name: 市委, 怀川. */
    private static final double ENOUGH_OF_THE_CITY = 0.45;

    /** A list of so many units is no news of any. */
    private static final int LIST = 4;

    private static final double IN_A_LIST = 0.15;
    private static final double ONE_OF_THREE = 0.3;

    /** A name with several meanings that nothing tells apart is offered and not proposed. */
    private static final double UNDECIDED = 0.45;

    private final Places places;

    RegionFinder(Places places) {
        this.places = places;
    }

    /** One article, while it is read. */
    private final class Story {
        private final Map<String, Tally> tallies = new LinkedHashMap<>();
        private final Map<String, String> lastOf = new HashMap<>();
        private final List<Mention> undecided = new ArrayList<>();
        private final List<Runnable> open = new ArrayList<>();
        private final Set<String> head = new HashSet<>();
        private final Set<String> lead = new HashSet<>();
        private boolean isFirst = true;

        void read(Sentence sentence) {
            var bare = sentence.bare().text();
            var mentions = new ArrayList<Mention>();
            for (var hit : places.in(bare)) {
                var known = hit.values().getFirst();
                if (known instanceof Known.Pointed(var pointer)) {
                    point(sentence, bare.substring(hit.start(), hit.end()), hit, pointer);
                } else {
                    boolean foreign = bare.charAt(hit.start()) == '市'
                            && BodyFinder.isOfAnotherCity(Guards.behind(bare, hit.start()));
                    double guard = foreign ? 0 : Guards.weight(bare, hit.start(), hit.end());
                    var meanings = hit.values().stream()
                            .filter(Known.Named.class::isInstance)
                            .map(value -> ((Known.Named) value).meaning())
                            .toList();
                    mentions.add(new Mention(sentence, hit.start(), hit.end(), meanings, guard));
                }
            }
            count(bare, mentions);
            if (sentence.part() == Sentence.Part.LEAD) isFirst = false;
        }

        private void count(String bare, List<Mention> mentions) {
            var units = new HashSet<String>();
            for (var mention : mentions) {
                if (mention.guard() <= 0 && !mention.isListed(mentions)) continue;
                for (var meaning : mention.meanings()) if (places.isUnit(meaning.unit())) units.add(meaning.unit());
            }
            double list = units.size() >= LIST ? IN_A_LIST : units.size() == LIST - 1 ? ONE_OF_THREE : 1;
            double passing = 1;
            for (int i = 0; i < mentions.size(); i++) {
                var mention = mentions.get(i);
                boolean listed = mention.isListed(mentions);
                double factor =
                        (listed ? Math.max(1, mention.guard()) : mention.guard()) * (isCity(mention) ? 1 : list);
                passing = mention.passing(i == 0 ? null : mentions.get(i - 1), passing);
                factor *= passing;
                var next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
                // 焦作市解放区 speaks of the district.
                boolean leads = next != null && next.start() == mention.end() && next.guard() > 0 && isCity(mention);
                if (factor > 0 && !leads) take(mention, i == 0 ? null : mentions.get(i - 1), factor);
            }
        }

        private boolean isCity(Mention mention) {
            return mention.meanings().stream().allMatch(meaning -> places.isCity(meaning.unit()));
        }

        private void take(Mention mention, @Nullable Mention before, double factor) {
            var meanings = mention.meanings();
            if (before != null && before.end() == mention.start()) {
                var owners = before.meanings().stream().map(Meaning::unit).toList();
                for (var meaning : meanings) {
                    // An old report keeps the county it was written under.
                    if (meaning.former().stream().anyMatch(owners::contains)) return;
                    if (owners.contains(meaning.unit())) {
                        add(mention, meaning, factor);
                        return;
                    }
                }
            }
            if (meanings.stream().map(Meaning::unit).distinct().count() > 1) undecided.add(mention);
            else add(mention, meanings.getFirst(), factor);
        }

        private void add(Mention mention, Meaning meaning, double factor) {
            var sentence = mention.sentence();
            tally(meaning.unit()).add(sentence, mention.words(), mention.words(), meaning.weight(), factor);
            if (places.isUnit(meaning.unit())) lastOf.put(places.label(meaning.unit()), meaning.unit());
            if (sentence.isHead()) head.add(meaning.unit());
            if (sentence.part() == Sentence.Part.LEAD && isFirst) lead.add(meaning.unit());
        }

        private void point(Sentence sentence, String word, Dictionary.Hit<Known> hit, Places.Pointer pointer) {
            if (pointer.weight() <= 0) return;
            var meant = lastOf.get(pointer.label());
            var printed = sentence.words(hit.start(), hit.end());
            if (meant != null) {
                tally(meant).add(sentence, word, printed, pointer.weight(), 1);
                return;
            }
            // 该区 may come before the name: it means the unit of its kind that the story speaks of most.
            open.add(() -> mostOf(pointer.label())
                    .ifPresent(unit -> tally(unit).add(sentence, word, printed, pointer.weight(), 1)));
        }

        private Optional<String> mostOf(String label) {
            return tallies.entrySet().stream()
                    .filter(entry -> places.isUnit(entry.getKey()))
                    .filter(entry -> places.label(entry.getKey()).equals(label))
                    .max(Comparator.comparingDouble(entry -> entry.getValue().worth()))
                    .map(Map.Entry::getKey);
        }

        private Tally tally(String unit) {
            return tallies.computeIfAbsent(unit, _ -> new Tally());
        }

        /** A headline says it; where that names no place, the first sentence does. */
        boolean isOfTheCity() {
            var opening = head.isEmpty() ? lead : head;
            return opening.stream().anyMatch(places::isCity) && opening.stream().noneMatch(places::isUnit);
        }

        void settle() {
            open.forEach(Runnable::run);
            for (var mention : undecided) {
                var known = mention.meanings().stream()
                        .filter(meaning -> tallies.containsKey(meaning.unit()))
                        .toList();
                if (known.size() == 1) add(mention, known.getFirst(), 1);
                else
                    for (var meaning : mention.meanings())
                        tally(meaning.unit())
                                .add(
                                        mention.sentence(),
                                        mention.words(),
                                        mention.words(),
                                        UNDECIDED,
                                        1 / mention.sentence().weight());
            }
        }
    }

    List<Suggestion> find(List<Sentence> sentences) {
        var story = new Story();
        sentences.forEach(story::read);
        story.settle();
        var units = chosen(story);
        var city = city(story);
        long sure = units.stream().filter(Suggestion::isSure).count();
        if (city.isEmpty() || sure == 1) return units;
        if (sure == 0) return joined(city, units);
        return story.isOfTheCity() ? joined(city, units) : units;
    }

    private static List<Suggestion> joined(List<Suggestion> first, List<Suggestion> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private List<Suggestion> chosen(Story story) {
        double best = story.tallies.entrySet().stream()
                .filter(entry -> places.isUnit(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().worth())
                .max()
                .orElse(0);
        double needed = Math.max(story.isOfTheCity() ? ENOUGH_BESIDE_THE_CITY : ENOUGH, BESIDE_THE_FIRST * best);
        var found = new ArrayList<Suggestion>();
        story.tallies.forEach((unit, tally) -> {
            if (places.isUnit(unit)) suggest(unit, tally, needed, found);
        });
        found.sort((one, other) -> Double.compare(other.confidence(), one.confidence()));
        return found;
    }

    /** The city, or the province where a story speaks of no other place. */
    private List<Suggestion> city(Story story) {
        var found = new ArrayList<Suggestion>();
        story.tallies.forEach((unit, tally) -> {
            if (places.isCity(unit)) suggest(unit, tally, ENOUGH_OF_THE_CITY, found);
        });
        if (found.stream().anyMatch(Suggestion::isSure)) return found;
        story.tallies.forEach((unit, tally) -> {
            if (!places.isCity(unit) && !places.isUnit(unit)) suggest(unit, tally, ENOUGH, found);
        });
        return found;
    }

    private void suggest(String unit, Tally tally, double needed, List<Suggestion> found) {
        double confidence = Confidence.of(tally.worth(), needed);
        if (confidence >= Confidence.WORTH_SHOWING)
            found.add(new Suggestion(unit, places.region(unit).name(), confidence, tally.evidence()));
    }
}
