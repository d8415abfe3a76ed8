package org.xingyao.search.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.nlp.Commonness;
import org.xingyao.search.answer.Answer;
import org.xingyao.search.answer.AnswerFinder;
import org.xingyao.search.answer.Concept;
import org.xingyao.search.answer.Question;
import org.xingyao.search.index.Passage;
import org.xingyao.search.lexicon.Plain;
import org.xingyao.search.question.Understanding;

/** Asks the best passages for an answer, when a question was asked. */
final class Answers {
    /** The answer stood among the best five passages for 99 of 100 judged questions. */
    private static final int PASSAGES = 20;

    /** A single character (喝, 管) says little, whatever the dictionary counted. */
    private static final double SINGLE = 0.15;

    /** Two in a row may be two words (喝口). */
    private static final double UNKNOWN = 0.7;

    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    /** @param read the best passages, the best first */
    Optional<Answer> find(SearchRequest request, Asked asked, Understanding understood, List<Passage> read) {
        if (request.page() > 1 || asked.notions().isEmpty()) return Optional.empty();
        var question = new Question(Plain.of(request.text()), understood.type(), concepts(asked.notions()));
        return new AnswerFinder(question, LocalDate.now(clock)).among(read.subList(0, Math.min(PASSAGES, read.size())));
    }

    /** Single characters side by side are mostly one word that the segmenter does not know: 低保, 泌阳. */
    private static List<Concept> concepts(List<Asked.Notion> notions) {
        var concepts = new ArrayList<Concept>();
        var singles = new StringBuilder();
        for (var notion : notions) {
            if (isSingle(notion)) {
                singles.append(notion.text());
                continue;
            }
            addSingles(singles, concepts);
            concepts.add(concept(notion));
        }
        addSingles(singles, concepts);
        return List.copyOf(concepts);
    }

    private static void addSingles(StringBuilder singles, List<Concept> concepts) {
        if (singles.isEmpty()) return;
        var name = singles.toString();
        concepts.add(new Concept(List.of(name), List.of(), unknown(name.length()), null));
        singles.setLength(0);
    }

    private static double unknown(int length) {
        return length == 1 ? SINGLE : length == 2 ? UNKNOWN : 1;
    }

    private static boolean isSingle(Asked.Notion notion) {
        return notion.hint() == null
                && notion.numbers().isEmpty()
                && notion.otherNames().isEmpty()
                && notion.text().length() == 1;
    }

    private static Concept concept(Asked.Notion notion) {
        var names = Stream.concat(Stream.of(notion.text()), notion.otherNames().stream())
                .map(Plain::of)
                .distinct()
                .toList();
        boolean single = notion.text().length() == 1;
        return new Concept(names, notion.numbers(), single ? SINGLE : Commonness.weight(notion.text()), notion.hint());
    }
}
