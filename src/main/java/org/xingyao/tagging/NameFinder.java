package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Finds people and topics by their names alone. */
final class NameFinder {
    private record Known(String slug, String name) {}

    private final Dictionary<Known> names = new Dictionary<>();
    private final double needed;

    /** @param needed how often a name must be met to be proposed; in the headline it counts twice */
    private NameFinder(double needed) {
        this.needed = needed;
    }

    static NameFinder ofPersons(List<TagNames.PersonName> persons) {
        var finder = new NameFinder(1);
        persons.forEach(person -> finder.names.add(person.name(), new Known(person.slug(), person.name())));
        return finder;
    }

    /** A topic is a label for what a story is about: one mention in passing is too little. */
    static NameFinder ofTopics(List<String> topics) {
        var finder = new NameFinder(1.4);
        topics.forEach(topic -> finder.names.add(topic, new Known(topic, topic)));
        return finder;
    }

    List<Suggestion> find(List<Sentence> sentences) {
        var tallies = new LinkedHashMap<Known, Tally>();
        for (var sentence : sentences) {
            if (sentence.part() == Sentence.Part.BYLINE) continue;
            for (var hit : names.in(sentence.bare().text()))
                tallies.computeIfAbsent(hit.values().getFirst(), _ -> new Tally())
                        .add(sentence, "", sentence.words(hit.start(), hit.end()), 1, 1);
        }
        var found = new ArrayList<Suggestion>();
        tallies.forEach((known, tally) -> {
            double confidence = Confidence.of(tally.worth(), needed);
            if (confidence >= Confidence.WORTH_SHOWING)
                found.add(new Suggestion(known.slug(), known.name(), confidence, tally.evidence()));
        });
        found.sort((one, other) -> Double.compare(other.confidence(), one.confidence()));
        return found;
    }
}
