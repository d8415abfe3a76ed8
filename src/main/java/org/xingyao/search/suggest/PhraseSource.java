package org.xingyao.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.SearchIndex;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.lexicon.Name;
import org.xingyao.search.suggest.Phrases.Tier;

/** Gathers what can be offered: the names of the desk, then the questions and headlines of the index, the newest first. */
@ApplicationScoped
class PhraseSource {
    /**
     * Characters in all, six bytes each besides the texts themselves. 10,000 articles with their questions have some
     * 400,000; of a larger site the oldest are left out.
     */
    private static final int MOST = 2_000_000;

    Phrases read(Lexicon lexicon, SearchIndex index) throws IOException {
        var phrases = new Phrases.Builder(MOST);
        names(lexicon, phrases);
        for (var text : index.search(PhraseSource::texts)) {
            if (phrases.isFull()) break;
            boolean isQuestion = text.offer().kind().equals(Suggestion.QUESTION);
            phrases.add(text.found(), isQuestion ? Tier.QUESTION : Tier.HEADLINE, text.offer());
        }
        return phrases.build();
    }

    /** By any of its names, its official one is offered. What can mean several things (城管部门) leads nowhere. */
    private static void names(Lexicon lexicon, Phrases.Builder phrases) {
        var names = lexicon.all().stream()
                .filter(name -> name.form() != Name.Form.GENERIC && name.kind() != Name.Kind.WORD)
                .toList();
        var official = new java.util.HashMap<String, String>();
        for (var name : names)
            if (name.form() == Name.Form.OFFICIAL) official.putIfAbsent(name.kind() + name.slug(), name.text());
        for (var name : names) {
            var shown = official.getOrDefault(name.kind() + name.slug(), name.text());
            var kind = name.kind().name().toLowerCase(Locale.ROOT);
            phrases.add(name.text(), Tier.NAME, new Suggestion(shown, kind, name.slug(), ""));
        }
    }

    /** @param found what leads to the offer: a question is offered for its other wordings too */
    private record Text(long day, String found, Suggestion offer) {}

    private static List<Text> texts(IndexSearcher searcher) throws IOException {
        var texts = new ArrayList<Text>();
        for (var segment : searcher.getIndexReader().leaves()) texts(segment, texts);
        texts.sort(Comparator.comparingLong(Text::day).reversed());
        return texts;
    }

    private static void texts(LeafReaderContext segment, List<Text> texts) throws IOException {
        var reader = segment.reader();
        var live = reader.getLiveDocs();
        var stored = reader.storedFields();
        var wanted =
                Set.of(Fields.SLUG, Fields.TITLE, Fields.QUESTION, Fields.OTHER_WORDINGS, Fields.DATE, Fields.PAIR);
        var last = "";
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (live != null && !live.get(doc)) continue;
            var passage = stored.document(doc, wanted);
            var slug = passage.get(Fields.SLUG);
            long day = passage.getField(Fields.DATE).numericValue().longValue();
            // The passages of an article stand together.
            if (!slug.equals(last)) {
                var title = passage.get(Fields.TITLE);
                texts.add(new Text(day, title, new Suggestion(title, Suggestion.ARTICLE, slug, "")));
            }
            last = slug;
            var question = passage.get(Fields.QUESTION);
            if (question == null) continue;
            var anchor = "#qa-" + passage.getField(Fields.PAIR).numericValue();
            var offer = new Suggestion(question, Suggestion.QUESTION, slug, anchor);
            texts.add(new Text(day, question, offer));
            for (var wording : passage.getValues(Fields.OTHER_WORDINGS)) texts.add(new Text(day, wording, offer));
        }
    }
}
