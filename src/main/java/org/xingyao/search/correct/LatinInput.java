package org.xingyao.search.correct;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xingyao.nlp.Folding;
import org.xingyao.nlp.Syllables;

/**
 * Latin letters as the Han that was meant: pinyin of a known word, its initials, pinyin of what stands in the index. Letters
 * that stand in the index themselves are left alone.
 */
final class LatinInput {
    /** Letters with what people put between syllables; nothing that belongs to a code, as 10+n and dj@jzrb do. */
    private static final Pattern RUN =
            Pattern.compile("(?<![a-z0-9+.@_&])[a-zü]+(?:[ '’·-]+[a-zü]+)*(?![a-z0-9+.@_&])");

    /** A number or a code that somebody has not written to its end. */
    private static final Pattern BEGUN = Pattern.compile("[a-z0-9]+[+@_&]$");

    private final String text;
    private final KnownWords known;
    private final Evidence evidence;

    LatinInput(String text, KnownWords known, Evidence evidence) {
        this.text = text;
        this.known = known;
        this.evidence = evidence;
    }

    Optional<Correction> read() throws IOException {
        var folded = Folding.fold(text);
        var begun = BEGUN.matcher(folded);
        if (begun.find()) {
            var whole = evidence.beginningWith(begun.group());
            if (!whole.isEmpty())
                return Optional.of(Correction.sure(text.substring(0, begun.start()) + whole.getFirst()));
        }
        var read = new StringBuilder();
        int end = 0;
        for (var run = RUN.matcher(folded); run.find(); ) {
            var han = han(run.group());
            if (han.isEmpty()) continue;
            read.append(text, end, run.start()).append(han.get());
            end = run.end();
        }
        if (end == 0) return Optional.empty();
        return Optional.of(Correction.sure(read.append(text.substring(end)).toString()));
    }

    private Optional<String> han(String run) throws IOException {
        var letters = Syllables.joined(run);
        if (letters.length() < 2 || isWritten(run)) return Optional.empty();
        var cuts = Syllables.cuts(run);
        for (var cut : cuts) {
            var word = firstThatStands(known.sounding(cut));
            if (word.isPresent()) return word;
        }
        var word = firstThatStands(known.initialled(letters));
        // The beginning of a Latin word is as likely as initials.
        if (word.isPresent() && evidence.beginningWith(letters).isEmpty()) return word;
        for (var cut : cuts) {
            var read = read(cut);
            if (read.isPresent()) return read;
        }
        return cuts.isEmpty() ? slipped(letters) : Optional.empty();
    }

    /** One wrong letter among initials is forgiven; but what begins a Latin word is no slip. */
    private Optional<String> slipped(String letters) throws IOException {
        return evidence.beginningWith(letters).isEmpty()
                ? firstThatStands(known.nearlyInitialled(letters))
                : Optional.empty();
    }

    private boolean isWritten(String run) throws IOException {
        for (var word : run.split("[ '’·-]+")) if (evidence.passages(word) == 0) return false;
        return true;
    }

    private Optional<String> firstThatStands(List<String> words) throws IOException {
        for (var word : words) if (evidence.stands(word)) return Optional.of(word);
        return words.stream().findFirst();
    }

    /** All of its pieces must stand; a lone character could be any of its sound. */
    private Optional<String> read(List<String> cut) throws IOException {
        if (cut.size() < 2) return Optional.empty();
        var read = new SoundReader(evidence).read(cut, "");
        if (read.isEmpty()) return read;
        for (var piece : Arrays.asList(read.get().split(" ")))
            if (piece.length() < 2 || !evidence.stands(piece)) return Optional.empty();
        return read;
    }
}
