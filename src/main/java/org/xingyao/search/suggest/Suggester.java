package org.xingyao.search.suggest;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.suggest.Phrases.Tier;
import org.xingyao.search.suggest.Typing.Fit;

/** Offers names, questions and headlines for what was typed so far. */
@ApplicationScoped
public class Suggester {
    private static final int MOST = 8;

    /** There are hundreds of bodies; more of them than these would hide what people ask. */
    private static final int NAMES = 4;

    /** When there are headlines too. */
    private static final int QUESTIONS = 5;

    private final PhraseKeeper keeper;
    private final List<DeniedSuggestions> denied;

    Suggester(PhraseKeeper keeper, @All List<DeniedSuggestions> denied) {
        this.keeper = keeper;
        this.denied = denied;
    }

    /** Up to eight, the best first; none for an empty text and in the first seconds after a start. */
    public List<Suggestion> suggest(String typed) {
        return suggest(typed, keeper.lately(), denied);
    }

    static List<Suggestion> suggest(String typed, Phrases phrases, List<DeniedSuggestions> denied) {
        var typing = new Typing(SearchRequest.of(typed).text());
        if (typing.isEmpty()) return List.of();
        var best = new EnumMap<Tier, Map<Fit, List<Suggestion>>>(Tier.class);
        for (int phrase = 0; phrase < phrases.count(); phrase++) {
            var fit = typing.fit(phrases, phrase);
            if (fit == Fit.NOT) continue;
            var same = best.computeIfAbsent(phrases.tier(phrase), _ -> new EnumMap<>(Fit.class))
                    .computeIfAbsent(fit, _ -> new ArrayList<>());
            // Several names can lead to one place, and some may be denied.
            if (same.size() < MOST * 2) same.add(phrases.offer(phrase));
        }
        return chosen(best, denied);
    }

    private static List<Suggestion> chosen(Map<Tier, Map<Fit, List<Suggestion>>> best, List<DeniedSuggestions> denied) {
        var names = offered(best.getOrDefault(Tier.NAME, Map.of()), denied);
        var questions = offered(best.getOrDefault(Tier.QUESTION, Map.of()), denied);
        var headlines = offered(best.getOrDefault(Tier.HEADLINE, Map.of()), denied);
        var chosen = new ArrayList<>(first(names, Math.max(NAMES, MOST - questions.size() - headlines.size())));
        chosen.addAll(
                first(questions, Math.max(QUESTIONS - chosen.size() / 2, MOST - chosen.size() - headlines.size())));
        chosen.addAll(headlines);
        return first(chosen, MOST);
    }

    private static List<Suggestion> first(List<Suggestion> all, int most) {
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private static List<Suggestion> offered(Map<Fit, List<Suggestion>> byFit, List<DeniedSuggestions> denied) {
        var seen = new HashSet<String>();
        return byFit.values().stream()
                .flatMap(List::stream)
                .filter(offer -> denied.stream().noneMatch(list -> list.denies(offer.text())))
                .filter(offer -> seen.add(offer.text()) && seen.add(offer.slug() + offer.anchor() + offer.kind()))
                .limit(MOST)
                .toList();
    }
}
