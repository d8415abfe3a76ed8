package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.DictionaryWord;
import org.xingyao.taxonomy.DictionaryWords;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/** Makes or changes a word that the segmenter keeps whole; the index is then built anew in the background. */
@ApplicationScoped
public class SaveDictionaryWord {
    private static final int LONGEST = 60;

    private final DictionaryWords words;
    private final WordEntries entries;

    SaveDictionaryWord(DictionaryWords words, WordEntries entries) {
        this.words = words;
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
        var word = CleanText.line(given);
        check(word);
        var there = words.of(word).filter(row -> row.id != id);
        if (there.isPresent()) {
            var over = there.get().counts(entries.today()) ? "" : "（已停用，可以恢复）";
            throw new Invalid("word", "词典里已有“" + word + "”" + over);
        }
        var row = id == 0 ? new DictionaryWord() : entries.changing(DictionaryWord.class, id, grounds);
        var before = row.word == null ? "" : row.word;
        row.word = word;
        return entries.save(actor, row, before, grounds);
    }

    private static void check(String word) {
        if (word.isEmpty()) throw new Invalid("word", "请写上这个词");
        if (word.codePointCount(0, word.length()) < 2) throw new Invalid("word", "词典只收两个字以上的词，单字本来就不会再切开");
        if (word.length() > LONGEST) throw new Invalid("word", "一个词最长 " + LONGEST + " 个字符");
        if (word.codePoints().anyMatch(CleanText::isSpace)) throw new Invalid("word", "词里不能有空格，请分成几个词");
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) throw new Invalid("word", "词里至少要有一个字");
    }
}
