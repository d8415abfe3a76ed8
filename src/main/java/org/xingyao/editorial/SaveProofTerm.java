package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.proof.DeskTerms;
import org.xingyao.proof.MutedTerms;
import org.xingyao.proof.ProofTerm;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Stale;

/** Makes or changes a wrong word of the desk; the next check knows it, and all that is published is read again. */
@ApplicationScoped
public class SaveProofTerm {
    /** In characters, as forms tell it to browsers. */
    public static final int LONGEST_WORD = 60;

    public static final int LONGEST_NOTE = 200;

    private static final int LONGEST_CONTEXTS = 500;

    private final DeskTerms terms;
    private final MutedTerms builtIn;
    private final ProofWords words;

    SaveProofTerm(DeskTerms terms, MutedTerms builtIn, ProofWords words) {
        this.terms = terms;
        this.builtIn = builtIn;
        this.words = words;
    }

    /**
     * What a word is to be.
     *
     * @param id 0 for a new one
     * @param version of the row as the person saw it
     * @param rule one of {@link DeskTerms#RULES}
     * @param spared longer words in which it is right, parted by commas of any kind or by lines
     * @param note why, or by what rule of the house
     */
    public record Wish(long id, long version, String rule, String wrong, String instead, String spared, String note) {}

    /**
     * @return the row's id
     * @throws Invalid naming the field at fault
     * @throws Missing when there is no such row
     * @throws Stale when somebody else came first
     */
    @Transactional
    public long run(Actor actor, Wish wish) {
        actor.mustHave(Permission.EDIT_WORDS);
        if (!DeskTerms.RULES.contains(wish.rule())) throw new Invalid("rule", "请选一种类型");
        var wrong = wrong(wish);
        var instead = instead(wish, wrong);
        var spared = spared(wish, wrong);
        var note = line("note", "说明", wish.note(), LONGEST_NOTE);
        if (note.isEmpty()) throw new Invalid("note", "请写明依据，方便以后的人判断还要不要");
        var row = wish.id() == 0 ? new ProofTerm() : changing(wish);
        var before = row.wrong == null ? "" : row.label();
        row.rule = wish.rule();
        row.wrong = wrong;
        row.instead = instead;
        row.spared = spared;
        row.note = note;
        row.author = actor.name();
        row.touchedAt = words.now();
        if (wish.id() == 0) terms.persist(row);
        var was = before.isEmpty() || before.equals(row.label()) ? "" : "，原为：" + before;
        words.close(actor, "save-proof-term", row.wrong, row.label() + was + "（" + note + "）");
        return row.id;
    }

    private ProofTerm changing(Wish wish) {
        var row = terms.findByIdOptional(wish.id(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Missing("词表里没有这个词，请回到词表再找"));
        if (row.version != wish.version()) throw new Stale("“" + row.label() + "”刚由" + row.author + "改过，请重新打开再改");
        return row;
    }

    private String wrong(Wish wish) {
        var wrong = line("wrong", "错误写法", wish.wrong(), LONGEST_WORD);
        // A single character stands in far too many words.
        if (wrong.codePointCount(0, wrong.length()) < 2) throw new Invalid("wrong", "错误写法至少要两个字");
        if (wrong.chars().noneMatch(Character::isLetterOrDigit)) throw new Invalid("wrong", "错误写法里没有字");
        if (builtIn.word(wrong).isPresent()) throw new Invalid("wrong", "“" + wrong + "”内置词表里已有，可在下面停用或启用");
        terms.withWrong(wrong).filter(row -> row.id != wish.id()).ifPresent(row -> {
            var over = row.retiredAt == null ? "" : "（已停用，可以恢复）";
            throw new Invalid("wrong", "词表里已有“" + row.label() + "”" + over);
        });
        return wrong;
    }

    private static String instead(Wish wish, String wrong) {
        var instead = line("instead", "正确写法", wish.instead(), LONGEST_WORD);
        if (instead.isEmpty() && !DeskTerms.WITHOUT_RIGHT.contains(wish.rule()))
            throw new Invalid("instead", "请写明正确写法；没有替代写法的，类型请选“禁用词语”或“慎用词语”");
        if (instead.equals(wrong)) throw new Invalid("instead", "正确写法与错误写法相同，请改正");
        return instead;
    }

    private static String spared(Wish wish, String wrong) {
        var contexts = Stream.of(wish.spared().split("[\\n,，、]"))
                .map(CleanText::line)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        contexts.forEach(one -> checkContext(one, wrong));
        var joined = String.join("|", contexts);
        if (joined.length() > LONGEST_CONTEXTS)
            throw new Invalid("spared", "不算的上下文合起来最长 " + LONGEST_CONTEXTS + " 个字符，请删短");
        return joined;
    }

    private static void checkContext(String context, String wrong) {
        if (context.contains("|")) throw new Invalid("spared", "不算的上下文里不能有竖线“|”：" + context);
        if (!context.contains(wrong) || context.equals(wrong))
            throw new Invalid("spared", "不算的上下文要比错误写法长，并且包含“" + wrong + "”：" + context);
    }

    private static String line(String field, String label, String given, int longest) {
        var clean = CleanText.line(given);
        if (clean.length() > longest) throw new Invalid(field, label + "最长 " + longest + " 个字符，请删短");
        return clean;
    }
}
