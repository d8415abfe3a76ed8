package org.xingyao.proof;

import java.util.List;
import org.xingyao.article.EditionContent;

/** Reads an article as a proofreader does. Stateless once made, so it may be shared. */
public final class Proofreader {
    /** Raised when a check that is code finds something else than before: all live articles are read again then. */
    static final int EDITION = 1;

    // Read once: an article is proofread at each save.
    private static final Rules RULES = new Rules();
    private static final List<Check> FIXED = List.of(
            new PatternCheck(), new PunctuationCheck(), new EnumerationCheck(), new DateCheck(), new SumCheck());

    private final Check terms;

    /** With the built-in words alone: without the desk's, and without the names that stand in its taxonomy. */
    public Proofreader() {
        this(BuiltIn.terms());
    }

    Proofreader(List<Term> words) {
        terms = new TermCheck(words);
    }

    /** What was found, the graver first; takes time in proportion to the length. */
    public List<Mark> check(EditionContent content) {
        return check(content, LineReader.read(content));
    }

    private List<Mark> check(EditionContent content, List<Line> lines) {
        var sheet = RULES.sheet();
        for (var line : lines) {
            terms.look(line, sheet);
            for (var check : FIXED) check.look(line, sheet);
        }
        PairedMarks.look(lines, sheet);
        Structure.look(content, lines, sheet);
        return sheet.marks();
    }

    ProofSheet sheet(EditionContent content, List<IgnoredFinding> ignored) {
        var lines = LineReader.read(content);
        return ProofSheet.of(check(content, lines), ignored, characters(lines));
    }

    /** How many characters are proofread. */
    public static int characters(EditionContent content) {
        return characters(LineReader.read(content));
    }

    private static int characters(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    static List<Rule> rules() {
        return RULES.all();
    }
}
