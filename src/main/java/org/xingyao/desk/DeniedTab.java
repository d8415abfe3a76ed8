package org.xingyao.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.editorial.DenySuggestion;
import org.xingyao.editorial.Grounds;
import org.xingyao.taxonomy.DeniedSuggestion;
import org.xingyao.taxonomy.DeniedSuggestionRows;
import org.xingyao.taxonomy.WordKind;

/** 不提示的词. */
@Singleton
class DeniedTab extends WordTab<DeniedSuggestion> {
    private final DenySuggestion deny;
    private final WordMessages messages;

    DeniedTab(DeniedSuggestionRows denied, DenySuggestion deny, WordMessages messages) {
        super(WordKind.DENIED, denied);
        this.deny = deny;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.denied();
    }

    @Override
    String intro() {
        return messages.deniedIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.deniedText());
    }

    @Override
    List<Cell> cells(DeniedSuggestion row) {
        return List.of(Cell.of(row.text));
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        return List.of(FieldView.text("text", messages.deniedText(), "", values.getOrDefault("text", ""), 200));
    }

    @Override
    Map<String, String> values(DeniedSuggestion row) {
        return Map.of("text", row.text);
    }

    @Override
    long save(Actor actor, long id, Map<String, String> values, Grounds grounds) {
        return deny.run(actor, id, values.getOrDefault("text", ""), grounds);
    }

    @Override
    String searched() {
        return "concat(text, ' ', reason)";
    }
}
