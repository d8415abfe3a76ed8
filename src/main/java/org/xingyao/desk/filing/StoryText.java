package org.xingyao.desk.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.tagging.Evidence;
import org.xingyao.tagging.Passage;
import org.xingyao.tagging.Suggestion;
import org.xingyao.tagging.Suggestions;

/**
 * A story to be read while it is filed, with the sentences marked that speak for something.
 *
 * @param passages in reading order
 */
public record StoryText(List<Line> passages) {
    /**
     * @param look headline, kicker, deck, byline, question or body
     */
    public record Line(String look, List<Piece> pieces) {}

    /**
     * A sentence.
     *
     * @param anchor its id on the page; empty where it speaks for nothing
     * @param tells names of the stars it speaks for; empty for what speaks for a region or another thing alone, which is
     *     shown only when asked for: a story names its places in every other sentence
     */
    public record Piece(String anchor, List<Part> parts, List<String> tells) {}

    /** @param strong true for the very words */
    public record Part(String text, boolean strong) {}

    static StoryText of(EditionContent content, Suggestions suggestions) {
        var told = told(suggestions);
        return new StoryText(Passage.of(content).stream()
                .map(passage -> new Line(
                        look(passage.place()),
                        passage.sentences().stream()
                                .map(said -> piece(said, told.get(anchor(passage.place(), said.from()))))
                                .toList()))
                .toList());
    }

    /** The id of a sentence on the page. */
    static String anchor(String place, int from) {
        return "s-" + place.replace('/', '-') + "-" + from;
    }

    /** A sentence with the words that speak for something set apart. */
    static List<Part> parts(String sentence, Set<String> words) {
        var parts = new ArrayList<Part>();
        int done = 0;
        for (int at = 0; at < sentence.length(); ) {
            int from = at;
            var word = words.stream()
                    .filter(one -> sentence.startsWith(one, from))
                    .max(Comparator.comparingInt(String::length));
            if (word.isEmpty()) {
                at++;
                continue;
            }
            if (at > done) parts.add(new Part(sentence.substring(done, at), false));
            at += word.get().length();
            parts.add(new Part(word.get(), true));
            done = at;
        }
        if (done < sentence.length()) parts.add(new Part(sentence.substring(done), false));
        return parts;
    }

    private record Told(Set<String> words, List<String> names, String anchor) {}

    private static Map<String, Told> told(Suggestions suggestions) {
        var told = new LinkedHashMap<String, Told>();
        suggestions.stars().stream()
                .filter(Suggestion::isSure)
                .forEach(star -> star.evidence().forEach(evidence -> {
                    var sentence = at(told, evidence);
                    sentence.words().addAll(evidence.words());
                    sentence.names().add(star.name());
                }));
        Stream.of(
                        suggestions.stars(),
                        suggestions.regions(),
                        suggestions.organisations(),
                        suggestions.persons(),
                        suggestions.topics())
                .flatMap(List::stream)
                .forEach(one -> one.evidence().forEach(evidence -> at(told, evidence)));
        return told;
    }

    private static Told at(Map<String, Told> told, Evidence evidence) {
        var anchor = anchor(evidence.place(), evidence.from());
        return told.computeIfAbsent(anchor, _ -> new Told(new TreeSet<>(), new ArrayList<>(), anchor));
    }

    private static Piece piece(Passage.Said said, @Nullable Told told) {
        if (told == null) return new Piece("", List.of(new Part(said.text(), false)), List.of());
        return new Piece(told.anchor(), parts(said.text(), told.words()), List.copyOf(told.names()));
    }

    private static String look(String place) {
        if (place.endsWith("/question")) return "question";
        if (place.startsWith("bylines") || place.equals("dateline")) return "byline";
        return place.startsWith("blocks") || place.equals("summary") ? "body" : place;
    }
}
