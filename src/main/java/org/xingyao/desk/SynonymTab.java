package org.xingyao.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.editorial.Grounds;
import org.xingyao.editorial.SaveSynonyms;
import org.xingyao.taxonomy.SynonymSet;
import org.xingyao.taxonomy.SynonymSets;
import org.xingyao.taxonomy.WordKind;

/** 同义词. */
@Singleton
class SynonymTab extends WordTab<SynonymSet> {
    private final SaveSynonyms save;
    private final WordMessages messages;

    SynonymTab(SynonymSets sets, SaveSynonyms save, WordMessages messages) {
        super(WordKind.SYNONYMS, sets);
        this.save = save;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.synonyms();
    }

    @Override
    String intro() {
        return messages.synonymsIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.synonymTerms(), messages.synonymKind());
    }

    @Override
    List<Cell> cells(SynonymSet row) {
        var relation = kinds().stream()
                .filter(kind -> kind.value().equals(row.kind))
                .map(FieldView.Choice::label)
                .findFirst()
                .orElse(row.kind);
        return List.of(Cell.of(row.label()), Cell.of(relation));
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        return List.of(
                FieldView.lines(
                        "terms",
                        messages.synonymTerms(),
                        messages.synonymTermsHint(),
                        values.getOrDefault("terms", "")),
                FieldView.choice("kind", messages.synonymKind(), "", values.getOrDefault("kind", "eq"), kinds()),
                FieldView.check("sure", messages.synonymSure(), values.getOrDefault("sure", "")));
    }

    @Override
    Map<String, String> values(SynonymSet row) {
        return Map.of("terms", String.join("\n", row.words()), "kind", row.kind);
    }

    @Override
    long save(Actor actor, long id, Map<String, String> values, Grounds grounds) {
        var wish = new SaveSynonyms.Wish(
                id,
                values.getOrDefault("kind", ""),
                values.getOrDefault("terms", ""),
                !values.getOrDefault("sure", "").isEmpty());
        return save.run(actor, wish, grounds);
    }

    @Override
    String searched() {
        return "concat(terms, ' ', reason)";
    }

    private List<FieldView.Choice> kinds() {
        return List.of(
                new FieldView.Choice("eq", messages.synonymEq()),
                new FieldView.Choice("oneway", messages.synonymOneway()),
                new FieldView.Choice("alias", messages.synonymAlias()),
                new FieldView.Choice("typo", messages.synonymTypo()));
    }
}
