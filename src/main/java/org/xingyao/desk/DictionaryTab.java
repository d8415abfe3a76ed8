package org.xingyao.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.editorial.Grounds;
import org.xingyao.editorial.SaveDictionaryWord;
import org.xingyao.taxonomy.DictionaryWord;
import org.xingyao.taxonomy.DictionaryWords;
import org.xingyao.taxonomy.WordKind;

/** 词典. */
@Singleton
class DictionaryTab extends WordTab<DictionaryWord> {
    private final SaveDictionaryWord save;
    private final WordMessages messages;

    DictionaryTab(DictionaryWords words, SaveDictionaryWord save, WordMessages messages) {
        super(WordKind.DICTIONARY, words);
        this.save = save;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.dictionary();
    }

    @Override
    String intro() {
        return messages.dictionaryIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.dictionaryWord());
    }

    @Override
    List<Cell> cells(DictionaryWord row) {
        return List.of(Cell.of(row.word));
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        return List.of(FieldView.text("word", messages.dictionaryWord(), "", values.getOrDefault("word", ""), 60));
    }

    @Override
    Map<String, String> values(DictionaryWord row) {
        return Map.of("word", row.word);
    }

    @Override
    long save(Actor actor, long id, Map<String, String> values, Grounds grounds) {
        return save.run(actor, id, values.getOrDefault("word", ""), grounds);
    }

    @Override
    String searched() {
        return "concat(word, ' ', reason)";
    }
}
