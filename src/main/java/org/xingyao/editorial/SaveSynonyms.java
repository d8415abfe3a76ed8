package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.nlp.QueryText;
import org.xingyao.taxonomy.SynonymSet;
import org.xingyao.taxonomy.SynonymSets;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/** Makes or changes a set of synonyms; the next search knows it. */
@ApplicationScoped
public class SaveSynonyms {
    private static final Set<String> KINDS = Set.of("eq", "oneway", "alias", "typo");
    private static final int LONGEST_TERM = 60;
    private static final int LONGEST_SET = 500;
    private static final int MOST_TERMS = 20;

    private final SynonymSets sets;
    private final WordEntries entries;

    SaveSynonyms(SynonymSets sets, WordEntries entries) {
        this.sets = sets;
        this.entries = entries;
    }

    /**
     * What a set is to be.
     *
     * @param id 0 for a new one
     * @param kind eq, oneway, alias or typo
     * @param terms a line each; the first leads one way to the others
     * @param sure true when terms of a single character are meant
     */
    public record Wish(long id, String kind, String terms, boolean sure) {}

    /**
     * @return the row's id
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public long run(Actor actor, Wish wish, Grounds grounds) {
        actor.mustHave(Permission.EDIT_WORDS);
        if (!KINDS.contains(wish.kind())) throw new Invalid("kind", "请选一种关系");
        var terms = terms(wish);
        refuseDouble(terms, wish);
        var row = wish.id() == 0 ? new SynonymSet() : entries.changing(SynonymSet.class, wish.id(), grounds);
        var before = row.terms == null ? "" : row.label();
        row.kind = wish.kind();
        row.terms = String.join("|", terms.values());
        return entries.save(actor, row, before, grounds);
    }

    /** By what makes them the same word, in the order given. */
    private static Map<String, String> terms(Wish wish) {
        Map<String, String> terms = new LinkedHashMap<>();
        wish.terms()
                .lines()
                .map(CleanText::line)
                .filter(term -> !term.isEmpty())
                .forEach(term -> {
                    check(term, wish.sure());
                    if (terms.putIfAbsent(QueryText.key(term), term) != null)
                        throw new Invalid("terms", "“" + term + "”与前面的词相同（不论引号、空格、繁简），请去掉一个");
                });
        if (terms.size() < 2) throw new Invalid("terms", "至少写两个词，一行一个");
        if (terms.size() > MOST_TERMS) throw new Invalid("terms", "一组最多 " + MOST_TERMS + " 个词");
        if (String.join("|", terms.values()).length() > LONGEST_SET)
            throw new Invalid("terms", "一组合起来最长 " + LONGEST_SET + " 个字符，请分成几组");
        return terms;
    }

    private static void check(String term, boolean sure) {
        if (term.length() > LONGEST_TERM) throw new Invalid("terms", "一个词最长 " + LONGEST_TERM + " 个字符：" + term);
        if (term.contains("|")) throw new Invalid("terms", "词里不能有竖线“|”：" + term);
        int length = QueryText.key(term).length();
        if (length == 0) throw new Invalid("terms", "“" + term + "”里没有字");
        if (length == 1 && !sure) throw new Invalid("terms", "“" + term + "”只有一个字，会牵动许多搜索；确实要这样，请勾选“单字也要”再保存");
    }

    /** The same words in another order are the same set, unless it leads one way. */
    private void refuseDouble(Map<String, String> terms, Wish wish) {
        boolean directed = wish.kind().equals("oneway") || wish.kind().equals("typo");
        var lead = terms.keySet().iterator().next();
        for (var other : sets.listAll()) {
            if (other.id == wish.id() || !keys(other.words()).equals(new TreeSet<>(terms.keySet()))) continue;
            boolean otherDirected = other.kind.equals("oneway") || other.kind.equals("typo");
            if (directed
                    && otherDirected
                    && !QueryText.key(other.words().getFirst()).equals(lead)) continue;
            var over = other.counts(entries.today()) ? "" : "（已停用，可以恢复）";
            throw new Invalid("terms", "已有同样的一组：" + other.label() + over);
        }
    }

    private static Set<String> keys(List<String> words) {
        return words.stream().map(QueryText::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
