package org.xingyao.search.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingyao.nlp.Folding;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.lexicon.Name;
import org.xingyao.search.lexicon.Name.Form;
import org.xingyao.search.lexicon.Plain;
import org.xingyao.text.ChineseNumerals;

/**
 * What a question says about where its answer is filed, and what it wants to know.
 *
 * @param hints from left to right; of each kind and value one
 */
public record Understanding(List<Hint> hints, QuestionType type, List<QuestionType.Shell> shells) {
    private static final String NUMERAL = "([一二三四五六七八九十百]{1,5}|\\d{1,4})";

    /** 第六期, 之六, （六） and a bare number behind 答记者问; 之一 of 百分之一 is none. */
    private static final Pattern NUMBER = Pattern.compile("第 ?" + NUMERAL + " ?[期篇号讲]"
            + "|(?<=[问列])之(一)$|(?<!分)之([二三四五六七八九十][一二三四五六七八九十]{0,2})(?![一二三四五六七八九十百千万点])"
            + "|[(（]([一二三四五六七八九十]{1,3})[)）]"
            + "|(?<=答记者问|系列) ?" + NUMERAL + "$");

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)(?:年度?)?|(二[〇零][〇零一二三四五六七八九]{2})年度?");

    private static final Map<Name.Kind, Hint.Kind> KINDS = Map.of(
            Name.Kind.REGION, Hint.Kind.REGION,
            Name.Kind.STAR, Hint.Kind.STAR,
            Name.Kind.TRACK, Hint.Kind.TRACK,
            Name.Kind.COLUMN, Hint.Kind.COLUMN,
            Name.Kind.SERIES, Hint.Kind.SERIES,
            Name.Kind.ORGANISATION, Hint.Kind.ORGANISATION);

    /** Nothing understood. */
    public static final Understanding NONE = new Understanding(List.of(), QuestionType.NONE, List.of());

    /** @param ignored kinds that the reader does not want to be understood */
    public static Understanding of(String text, Lexicon lexicon, Set<Hint.Kind> ignored) {
        var folded = Folding.fold(text);
        var hints = new ArrayList<Hint>();
        numbers(folded, hints);
        years(folded, hints);
        names(text, lexicon, hints);
        hints.removeIf(hint -> ignored.contains(hint.kind()));
        // 农村 is a word of every second article; beside a star it names a track.
        if (hints.stream().noneMatch(hint -> hint.kind() == Hint.Kind.STAR))
            hints.removeIf(hint -> hint.kind() == Hint.Kind.TRACK);
        hints.sort(Comparator.comparingInt(Hint::start));
        var shells = QuestionType.in(folded);
        return new Understanding(List.copyOf(hints), QuestionType.of(shells), shells);
    }

    /** True for what wants an answer rather than a list. */
    public boolean isQuestion() {
        return type != QuestionType.NONE;
    }

    private static void numbers(String folded, List<Hint> hints) {
        var found = NUMBER.matcher(folded);
        if (!found.find()) return;
        for (int group = 1; group <= found.groupCount(); group++) {
            var numeral = found.group(group);
            if (numeral == null) continue;
            long number =
                    Character.isDigit(numeral.charAt(0)) ? Long.parseLong(numeral) : ChineseNumerals.value(numeral);
            if (number > 0)
                add(
                        hints,
                        hint(Hint.Kind.NUMBER, Long.toString(number), folded, found.start(), found.end(), List.of()));
        }
    }

    private static void years(String folded, List<Hint> hints) {
        var found = YEAR.matcher(folded);
        if (!found.find()) return;
        var year = found.group(1) == null ? Long.toString(ChineseNumerals.value(found.group(2))) : found.group(1);
        add(hints, hint(Hint.Kind.YEAR, year, folded, found.start(), found.end(), List.of()));
    }

    private static void names(String text, Lexicon lexicon, List<Hint> hints) {
        var plain = Plain.with(text);
        for (var mention : lexicon.in(plain.text())) {
            int start = plain.places()[mention.start()];
            int end = plain.originalEnd(mention.end());
            mention.names().stream()
                    .filter(Understanding::says)
                    .findFirst()
                    .ifPresent(name -> add(
                            hints,
                            hint(KINDS.get(name.kind()), name.slug(), text, start, end, lexicon.othersOf(name))));
        }
    }

    /** 我市 and 城管部门 can mean any; a misspelling is for a correction. */
    private static boolean says(Name name) {
        return KINDS.containsKey(name.kind()) && name.form() != Form.GENERIC && name.form() != Form.MISSPELT;
    }

    private static Hint hint(
            Hint.@Nullable Kind kind, String value, String text, int start, int end, List<String> otherNames) {
        return new Hint(
                Objects.requireNonNull(kind), value, text.substring(start, end).strip(), otherNames, start, end);
    }

    private static void add(List<Hint> hints, Hint hint) {
        boolean known = hints.stream()
                .anyMatch(each -> each.kind() == hint.kind() && each.value().equals(hint.value()));
        if (!known) hints.add(hint);
    }
}
