package org.xingyao.proof;

import java.util.List;
import org.xingyao.article.EditionContent;

/** Reads an article as a proofreader does. Stateless once made, so it may be shared. */
public final class Proofreader {
    // Read once: an article is proofread at each save.
    private static final Rules RULES = new Rules();
    private static final List<Check> FIXED = List.of(
            new PatternCheck(), new PunctuationCheck(), new EnumerationCheck(), new DateCheck(), new SumCheck());

    private final Check terms;

    /** Without the names of places and bodies, which stand in the taxonomy. */
    public Proofreader() {
        this(List.of());
    }

    Proofreader(List<Term> names) {
        terms = new TermCheck(names);
    }

    /** What was found, the graver first; takes time in proportion to the length. */
    public List<Mark> check(EditionContent content) {
        var lines = LineReader.read(content);
        var sheet = RULES.sheet();
        for (var line : lines) {
            terms.look(line, sheet);
            for (var check : FIXED) check.look(line, sheet);
        }
        PairedMarks.look(lines, sheet);
        Structure.look(content, lines, sheet);
        return sheet.marks();
    }

    /**
     * Errors for each 10,000 characters, hints not counted; a newspaper may have three.
     *
     * @param characters of the text that was read, 0 or more
     */
    public static double rate(List<Mark> findings, int characters) {
        long errors = findings.stream()
                .filter(mark -> mark.rule().level() != Level.HINT)
                .count();
        return characters <= 0 ? 0 : errors * 10_000.0 / characters;
    }

    /** How many characters are proofread. */
    public static int characters(EditionContent content) {
        return LineReader.read(content).stream()
                .mapToInt(line -> line.text().length())
                .sum();
    }

    List<Rule> rules() {
        return RULES.all();
    }
}
