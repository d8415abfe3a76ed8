package org.xingyao.desk.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xingyao.desk.WordsById;
import org.xingyao.proof.DeskTerms;
import org.xingyao.proof.MutedTerms;
import org.xingyao.proof.ProofScans;
import org.xingyao.proof.ProofTerm;
import org.xingyao.proof.Proofreading;
import org.xingyao.proof.Rule;
import org.xingyao.text.CleanText;
import org.xingyao.text.Missing;

/** The wrong words in the words of their page. */
@ApplicationScoped
class TermViews {
    private static final int PAGE_SIZE = 30;
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST_SEARCH = 60;

    private final DeskTerms own;
    private final MutedTerms builtIn;
    private final ProofScans scans;
    private final ProofMessages messages;

    TermViews(DeskTerms own, MutedTerms builtIn, ProofScans scans, ProofMessages messages) {
        this.own = own;
        this.builtIn = builtIn;
        this.scans = scans;
        this.messages = messages;
    }

    record Choice(String value, String label) {}

    /**
     * A word of either list.
     *
     * @param id 0 for a built-in one
     * @param state who has switched it off; empty while it counts
     */
    record Row(
            long id,
            String wrong,
            String instead,
            String kind,
            String level,
            String spared,
            String note,
            String author,
            String state) {}

    /** @param name empty for the desk's own in use, retired, or built-in */
    record TermList(String name, String text, List<Row> rows, String previous, String next) {}

    List<Choice> kinds() {
        return DeskTerms.RULES.stream().map(id -> new Choice(id, kind(id))).toList();
    }

    String version() {
        return scans.latest().map(scan -> messages.termsVersion(scan.version)).orElse("");
    }

    @Transactional
    TermForm form(long id) {
        return own.findByIdOptional(id).map(TermForm::of).orElseThrow(() -> new Missing("词表里没有这个词，请回到词表再找"));
    }

    TermList list(String given, String asked, long page) {
        var text = CleanText.atMost(LONGEST_SEARCH, CleanText.line(asked));
        if (given.equals("built-in")) return new TermList(given, text, builtIn(text), "", "");
        var name = given.equals("retired") ? given : "";
        int at = Math.clamp(page, 1, LAST_PAGE);
        var found = own.page(text, !name.isEmpty(), at, PAGE_SIZE);
        return new TermList(
                name,
                text,
                found.stream().limit(PAGE_SIZE).map(this::row).toList(),
                at > 1 ? address(name, text, at - 1) : "",
                found.size() > PAGE_SIZE ? address(name, text, at + 1) : "");
    }

    private List<Row> builtIn(String text) {
        return builtIn.all().stream()
                .filter(word -> word.wrong().contains(text) || word.right().contains(text))
                .map(word -> new Row(
                        0,
                        word.wrong(),
                        word.right(),
                        kind(word.rule()),
                        level(word.rule()),
                        String.join("、", word.spared()),
                        basis(word.rule()),
                        "",
                        word.mutedBy().isEmpty() ? "" : messages.mutedBy(word.mutedBy())))
                .toList();
    }

    private Row row(ProofTerm term) {
        return new Row(
                term.id,
                term.wrong,
                term.instead,
                kind(term.rule),
                level(term.rule),
                String.join("、", term.contexts()),
                term.note,
                term.author,
                term.retiredAt == null ? "" : messages.retiredOnes());
    }

    private String kind(String rule) {
        return WordsById.of(messages.kinds()).getOrDefault(rule, rule);
    }

    private static String level(String rule) {
        return Proofreading.rule(rule).map(known -> known.level().label()).orElse("");
    }

    private static String basis(String rule) {
        return Proofreading.rule(rule).map(Rule::basis).orElse("");
    }

    private static String address(String list, String text, int page) {
        return TermPages.PATH + "?list=" + list + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page="
                + page;
    }
}
