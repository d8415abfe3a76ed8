package org.xingyao.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.suggest.Phrases.Tier;
import org.xingyao.search.suggest.Typing.Fit;

/** Offers names, questions and headlines for what was typed so far. */
@ApplicationScoped
public class Suggester {
    private static final int MOST = 8;

    /** There are hundreds of bodies; more of them than these would hide what people ask. */
    private static final int NAMES = 4;

    /** So many at least, where there are any: what is new has no questions yet. */
    private static final int HEADLINES = 2;

    private final PhraseKeeper keeper;
    private final Predicate<String> denied;

    Suggester(PhraseKeeper keeper, DeniedSuggestions denied) {
        this.keeper = keeper;
        this.denied = denied::denies;
    }

    /** Up to eight, the best first; none for an empty text and in the first seconds after a start. */
    public List<Suggestion> suggest(String typed) {
        return suggest(typed, keeper.lately(), denied);
    }

    static List<Suggestion> suggest(String typed, Phrases phrases, Predicate<String> denied) {
        var typing = new Typing(SearchRequest.of(typed).text());
        if (typing.isEmpty()) return List.of();
        var best = new Found();
        for (int phrase = 0; phrase < phrases.count(); phrase++) best.add(typing, phrases, phrase);
        if (best.isEmpty())
            for (var nearly : typing.forgiving())
                for (int phrase = 0; phrase < phrases.count(); phrase++)
                    if (phrases.tier(phrase) == Tier.NAME) best.add(nearly, phrases, phrase);
        return chosen(best, denied);
    }

    /** What fits, by where it comes from and how well; no more of each than can be shown. */
    private static final class Found {
        private final Map<Tier, Map<Fit, List<Suggestion>>> offers = new EnumMap<>(Tier.class);

        void add(Typing typing, Phrases phrases, int phrase) {
            var fit = typing.fit(phrases, phrase);
            if (fit == Fit.NOT) return;
            var same = offers.computeIfAbsent(phrases.tier(phrase), _ -> new EnumMap<>(Fit.class))
                    .computeIfAbsent(fit, _ -> new ArrayList<>());
            // Several names can lead to one place, and some may be denied.
            if (same.size() < MOST * 2) same.add(phrases.offer(phrase));
        }

        boolean isEmpty() {
            return offers.isEmpty();
        }

        List<Suggestion> of(Tier tier, Predicate<String> denied) {
            var seen = new HashSet<String>();
            return offers.getOrDefault(tier, Map.of()).values().stream()
                    .flatMap(List::stream)
                    .filter(offer -> !denied.test(offer.text()))
                    .filter(offer -> seen.add(offer.text()) && seen.add(offer.slug() + offer.anchor() + offer.kind()))
                    .limit(MOST)
                    .toList();
        }
    }

    private static List<Suggestion> chosen(Found best, Predicate<String> denied) {
        var names = best.of(Tier.NAME, denied);
        var questions = best.of(Tier.QUESTION, denied);
        var headlines = best.of(Tier.HEADLINE, denied);
        var chosen = new ArrayList<>(first(names, Math.max(NAMES, MOST - questions.size() - headlines.size())));
        int room = MOST - chosen.size();
        chosen.addAll(first(questions, Math.max(room - HEADLINES, room - headlines.size())));
        chosen.addAll(headlines);
        return first(chosen, MOST);
    }

    private static List<Suggestion> first(List<Suggestion> all, int most) {
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }
}
