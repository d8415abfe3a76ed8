package org.xingyao.desk.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Spans;
import org.xingyao.desk.filing.FilingChoices.Choice;
import org.xingyao.desk.filing.StoryView.Because;
import org.xingyao.desk.filing.StoryView.PairRow;
import org.xingyao.desk.filing.StoryView.TagRow;
import org.xingyao.desk.filing.StoryView.TrackRow;
import org.xingyao.editorial.FilingSeen;
import org.xingyao.editorial.Manuscript;
import org.xingyao.tagging.Suggestion;
import org.xingyao.tagging.Suggestions;
import org.xingyao.tagging.TaggedArticle;
import org.xingyao.tagging.Tagging;

/** Puts a story together with what is suggested for it. */
@ApplicationScoped
class StoryViews {
    private static final int SENTENCES = 2;

    private final Tagging tagging;
    private final FilingMessages messages;

    StoryViews(Tagging tagging, FilingMessages messages) {
        this.tagging = tagging;
        this.messages = messages;
    }

    /**
     * With the boxes ticked that are proposed, or as it is filed already.
     *
     * @param blind true when the person is not to see how somebody else has filed it
     */
    StoryView proposed(Manuscript manuscript, FilingChoices offer, boolean blind) {
        var suggested = tagging.of(manuscript.content());
        var filing = manuscript.filing();
        if (blind) filing = proposal(suggested.whole(), Filing.NONE);
        else if (!manuscript.filed()) filing = proposal(suggested.whole(), filing);
        return view(manuscript, offer, suggested, filing, "", "");
    }

    /** With the boxes ticked as somebody sent them. */
    StoryView sent(Manuscript manuscript, FilingChoices offer, FilingForm form) {
        var filing =
                new Filing(form.track(), form.stars(), form.regions(), form.organisations(), form.topics(), List.of());
        return view(
                manuscript,
                offer,
                tagging.of(manuscript.content()),
                filing,
                form.moreRegions(),
                form.moreOrganisations());
    }

    /** What is proposed, beside what somebody has filed by hand. */
    static Filing proposal(Suggestions suggested, Filing byHand) {
        return new Filing(
                byHand.track().equals("none") ? suggested.track() : byHand.track(),
                both(byHand.stars(), Suggestions.sure(suggested.stars())),
                both(byHand.regions(), Suggestions.sure(suggested.regions())),
                both(byHand.organisations(), Suggestions.sure(suggested.organisations())),
                both(byHand.topics(), Suggestions.sure(suggested.topics())),
                byHand.pairs());
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private StoryView view(
            Manuscript manuscript,
            FilingChoices offer,
            TaggedArticle suggested,
            Filing chosen,
            String moreRegions,
            String moreOrganisations) {
        var whole = suggested.whole();
        var content = manuscript.content();
        return new StoryView(
                manuscript.slug(),
                content.headline(),
                manuscript.live() > 0 ? messages.live() : messages.underWay(),
                manuscript.filed(),
                StoryText.of(content, whole),
                FilingSeen.of(manuscript),
                tracks(offer, chosen.track(), whole.track()),
                stars(offer, chosen.stars(), whole.stars()),
                rows(chosen.regions(), whole.regions(), offer.regions(), "⇧"),
                chosen.regions().stream().findFirst().orElse(""),
                rows(chosen.organisations(), whole.organisations(), offer.organisations(), ""),
                rows(chosen.topics(), whole.topics(), List.of(), ""),
                whole.persons().stream()
                        .filter(Suggestion::isSure)
                        .map(one -> row(one.slug(), one.name(), false, one, "", ""))
                        .toList(),
                pairs(content, suggested.pairs()),
                moreRegions,
                moreOrganisations);
    }

    private List<TrackRow> tracks(FilingChoices offer, String chosen, String suggested) {
        var rows = new ArrayList<TrackRow>();
        offer.tracks()
                .forEach(one -> rows.add(new TrackRow(
                        one.slug(),
                        one.name(),
                        one.slug().equals(chosen),
                        one.slug().equals(suggested))));
        rows.add(new TrackRow("both", messages.trackBoth(), chosen.equals("both"), suggested.equals("both")));
        rows.add(new TrackRow("none", messages.trackNone(), chosen.equals("none"), suggested.equals("none")));
        return rows;
    }

    /** Every star once, in the order of the tracks; a digit ticks it. */
    private List<TagRow> stars(FilingChoices offer, List<String> chosen, List<Suggestion> suggested) {
        var known = bySlug(suggested);
        var tracks = new LinkedHashMap<String, Set<String>>();
        var labels = new LinkedHashMap<String, String>();
        for (var track : offer.tracks())
            for (var star : track.stars()) {
                tracks.computeIfAbsent(star.slug(), _ -> new LinkedHashSet<>()).add(track.slug());
                labels.put(star.slug(), star.label());
            }
        var slugs = List.copyOf(labels.keySet());
        return IntStream.range(0, slugs.size())
                .mapToObj(i -> row(
                        slugs.get(i),
                        labels.getOrDefault(slugs.get(i), ""),
                        chosen.contains(slugs.get(i)),
                        known.get(slugs.get(i)),
                        String.join(" ", tracks.getOrDefault(slugs.get(i), Set.of())),
                        i < 9 ? Integer.toString(i + 1) : ""))
                .toList();
    }

    /** What is chosen first, then what is only offered. */
    private static List<TagRow> rows(List<String> chosen, List<Suggestion> suggested, List<Choice> known, String keys) {
        var bySlug = bySlug(suggested);
        var labels = known.stream().collect(Collectors.toMap(Choice::slug, Choice::label, (one, _) -> one));
        var slugs = both(chosen, List.copyOf(bySlug.keySet()));
        return IntStream.range(0, slugs.size())
                .mapToObj(i -> {
                    var slug = slugs.get(i);
                    var one = bySlug.get(slug);
                    var label = labels.getOrDefault(slug, one == null ? slug : one.name());
                    return row(
                            slug, label, chosen.contains(slug), one, "", keys.isEmpty() || i > 8 ? "" : keys + (i + 1));
                })
                .toList();
    }

    private static TagRow row(
            String value, String label, boolean chosen, @Nullable Suggestion suggestion, String tracks, String key) {
        if (suggestion == null) return new TagRow(value, label, chosen, 0, false, List.of(), tracks, key);
        var because = suggestion.evidence().stream()
                .limit(SENTENCES)
                .map(evidence -> new Because(
                        StoryText.anchor(evidence.place(), evidence.from()),
                        StoryText.parts(evidence.sentence(), Set.copyOf(evidence.words()))))
                .toList();
        int percent = (int) Math.round(suggestion.confidence() * 100);
        return new TagRow(value, label, chosen, percent, suggestion.isSure(), because, tracks, key);
    }

    private static Map<String, Suggestion> bySlug(List<Suggestion> suggested) {
        return suggested.stream()
                .collect(Collectors.toMap(Suggestion::slug, one -> one, (one, _) -> one, LinkedHashMap::new));
    }

    private static List<PairRow> pairs(EditionContent content, List<TaggedArticle.OfPair> suggested) {
        var pairs = content.pairs();
        return IntStream.range(0, Math.min(pairs.size(), suggested.size()))
                .mapToObj(i -> new PairRow(
                        Spans.shown(pairs.get(i).question()),
                        names(suggested.get(i).suggestions())))
                .toList();
    }

    private static String names(Suggestions suggested) {
        return Stream.of(suggested.stars(), suggested.regions(), suggested.organisations())
                .flatMap(List::stream)
                .filter(Suggestion::isSure)
                .map(Suggestion::name)
                .collect(Collectors.joining("、"));
    }
}
