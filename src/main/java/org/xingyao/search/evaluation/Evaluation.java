package org.xingyao.search.evaluation;

import java.util.List;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;

/** Asks questions of which it is known what is right. */
public final class Evaluation {
    /** Finds what a reader would get for a question, the best first. */
    public interface Finder {
        List<Place> find(String question);
    }

    private final Finder finder;

    public Evaluation(Finder finder) {
        this.finder = finder;
    }

    /** Asks an engine as a reader does who types and sets no filter. */
    public static Evaluation of(SearchEngine engine) {
        return new Evaluation(question -> engine.search(SearchRequest.of(question)).hits().stream()
                .map(hit -> new Place(hit.passage().slug(), hit.passage().anchor()))
                .toList());
    }

    public List<Outcome> ask(List<Judgement> judgements) {
        return judgements.stream().map(this::ask).toList();
    }

    private Outcome ask(Judgement judgement) {
        return new Outcome(
                judgement,
                finder.find(judgement.question()).stream()
                        .map(judgement::accepts)
                        .toList());
    }
}
