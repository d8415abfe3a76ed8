package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.DeniedSuggestion;
import org.xingyao.taxonomy.DeniedSuggestionRows;
import org.xingyao.text.Invalid;

/** Keeps every suggestion that holds a text from being made. */
@ApplicationScoped
public class DenySuggestion {
    private final DeniedSuggestionRows denied;
    private final WordEntries entries;

    DenySuggestion(DeniedSuggestionRows denied, WordEntries entries) {
        this.denied = denied;
        this.entries = entries;
    }

    /**
     * @param id 0 for a new one
     * @return the row's id
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public long run(Actor actor, long id, String given, Grounds grounds) {
        actor.mustHave(Permission.EDIT_WORDS);
        var text = ReaderQuery.read(given);
        if (text.key().codePointCount(0, text.key().length()) < 2) throw new Invalid("text", "单个字会挡住太多提示，请写两个字以上");
        var there = denied.of(text.key()).filter(row -> row.id != id);
        if (there.isPresent()) {
            var over = there.get().counts(entries.today()) ? "" : "（已停用，可以恢复）";
            throw new Invalid("text", "已有这一项" + over);
        }
        var row = id == 0 ? new DeniedSuggestion() : entries.changing(DeniedSuggestion.class, id, grounds);
        var before = row.text == null ? "" : row.text;
        row.text = text.text();
        row.key = text.key();
        return entries.save(actor, row, before, grounds);
    }
}
