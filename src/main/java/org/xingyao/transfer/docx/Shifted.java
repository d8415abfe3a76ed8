package org.xingyao.transfer.docx;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Characters that a plain text has of its own: raised and lowered digits, the usual signs of the symbol fonts. */
final class Shifted {
    private static final String PLAIN = "0123456789+-=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    /** Of Wingdings, what reporters really use: boxes, ticks, arrows, bullets. */
    private static final Map<String, String> WINGDINGS = Map.ofEntries(
            Map.entry("FC", "✓"),
            Map.entry("FB", "✗"),
            Map.entry("FE", "☑"),
            Map.entry("FD", "☒"),
            Map.entry("A8", "□"),
            Map.entry("6F", "□"),
            Map.entry("6E", "■"),
            Map.entry("6C", "●"),
            Map.entry("A1", "○"),
            Map.entry("75", "◆"),
            Map.entry("D8", "➢"),
            Map.entry("E0", "→"),
            Map.entry("AB", "★"));

    private Shifted() {}

    /** Nothing when one of the characters has no such form. */
    static Optional<String> write(String text, boolean raised) {
        var forms = raised ? RAISED : LOWERED;
        if (!text.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) return Optional.empty();
        return Optional.of(text.chars()
                .mapToObj(c -> forms.substring(PLAIN.indexOf(c), PLAIN.indexOf(c) + 1))
                .collect(Collectors.joining()));
    }

    /** @param code hexadecimal; symbol fonts stand at F000 and up */
    static Optional<String> symbol(String font, String code) {
        var upper = code.strip().toUpperCase(java.util.Locale.ROOT);
        if (font.equals("Wingdings")) return Optional.ofNullable(WINGDINGS.get(upper.replaceFirst("^F0|^00", "")));
        if (!upper.matches("[0-9A-F]{4}") || upper.startsWith("F0")) return Optional.empty();
        int point = Integer.parseInt(upper, 16);
        return Character.isDefined(point) && Character.getType(point) != Character.SURROGATE
                ? Optional.of(Character.toString(point))
                : Optional.empty();
    }
}
