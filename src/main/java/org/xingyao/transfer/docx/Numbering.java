package org.xingyao.transfer.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts numbered paragraphs as Word does, since their numbers stand nowhere in the text. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final int LONGEST_CHAIN = 5;

    /** 1. 1、 1) (1) （1）: what a list of ours shows; all else becomes text. */
    private static final Pattern PLAIN = Pattern.compile("[(（]?%[1-9][.．、,，)）]?");

    private static final Set<String> DIGITS =
            Set.of("decimal", "decimalZero", "decimalFullWidth", "decimalFullWidth2", "decimalHalfWidth");

    private final Styles styles;
    private final Map<String, Node> nums = new HashMap<>();
    private final Map<String, Node> abstracts = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    private Numbering(Styles styles) {
        this.styles = styles;
    }

    static Numbering of(@Nullable Node root, Styles styles) {
        var numbering = new Numbering(styles);
        if (root == null) return numbering;
        root.all("w:num").forEach(one -> numbering.nums.putIfAbsent(one.get("w:numId"), one));
        root.all("w:abstractNum").forEach(one -> numbering.abstracts.putIfAbsent(one.get("w:abstractNumId"), one));
        return numbering;
    }

    /**
     * The number of a paragraph.
     *
     * @param depth from 0
     * @param number 0 in a list with dots
     * @param label how Word writes it
     * @param plain whether a list of ours shows the same
     */
    record Number(int depth, int number, String label, boolean plain) {
        boolean ordered() {
            return number > 0;
        }
    }

    /** Counts on; nothing for a paragraph without a number. */
    Optional<Number> next(Node paragraph) {
        var properties = styles.numbering(paragraph);
        var id = properties.flatMap(all -> all.val("w:numId")).orElse("0");
        if (id.equals("0") || !nums.containsKey(id)) return Optional.empty();
        int depth =
                Math.clamp(number(properties.flatMap(all -> all.val("w:ilvl")).orElse("0")), 0, LEVELS - 1);
        var level = level(id, depth).orElse(null);
        if (level == null) return Optional.empty();
        var format = level.val("w:numFmt").orElse("decimal");
        if (format.equals("none")) return Optional.empty();
        if (format.equals("bullet")) return Optional.of(new Number(depth, 0, "•", true));
        int count = count(id, depth);
        var pattern = level.val("w:lvlText").orElse("%" + (depth + 1) + ".");
        boolean plain = DIGITS.contains(format) && PLAIN.matcher(pattern).matches() && count > 0;
        return Optional.of(new Number(depth, Math.max(1, count), label(id, pattern), plain));
    }

    /** Lists that share an abstract one are counted together, unless one says where it starts. */
    private int count(String id, int depth) {
        var key = startsAnew(id, depth) ? "num" + id : "abstract" + abstractId(id);
        var counted = counts.computeIfAbsent(key, _ -> filled());
        counted[depth] = counted[depth] < 0 ? start(id, depth) : counted[depth] + 1;
        for (int above = 0; above < depth; above++) if (counted[above] < 0) counted[above] = start(id, above);
        Arrays.fill(counted, depth + 1, LEVELS, -1);
        counts.put("last" + id, counted);
        return counted[depth];
    }

    private static int[] filled() {
        var counted = new int[LEVELS];
        Arrays.fill(counted, -1);
        return counted;
    }

    private boolean startsAnew(String id, int depth) {
        return override(id, depth).filter(one -> one.has("w:startOverride")).isPresent()
                || (depth > 0 && startsAnew(id, 0));
    }

    private Optional<Node> override(String id, int depth) {
        return Optional.ofNullable(nums.get(id)).stream()
                .flatMap(num -> num.all("w:lvlOverride"))
                .filter(one -> number(one.get("w:ilvl")) == depth)
                .findFirst();
    }

    private int start(String id, int depth) {
        return override(id, depth)
                .flatMap(one -> one.val("w:startOverride"))
                .or(() -> level(id, depth).flatMap(level -> level.val("w:start")))
                .map(Numbering::number)
                .map(start -> Math.clamp(start, 0, 9999))
                .orElse(1);
    }

    private String abstractId(String id) {
        var num = nums.get(id);
        return num == null ? "" : num.val("w:abstractNumId").orElse("");
    }

    private Optional<Node> level(String id, int depth) {
        var own = override(id, depth).flatMap(one -> one.child("w:lvl"));
        return own.isPresent() ? own : levelOf(id, depth, 0);
    }

    /** A list may only say by a style which list it is. */
    private Optional<Node> levelOf(String id, int depth, int steps) {
        var list = abstracts.get(abstractId(id));
        if (list == null || steps > LONGEST_CHAIN) return Optional.empty();
        var style = list.val("w:numStyleLink");
        if (style.isPresent()) return styles.listOf(style.get()).flatMap(other -> levelOf(other, depth, steps + 1));
        return list.all("w:lvl")
                .filter(level -> number(level.get("w:ilvl")) == depth)
                .findFirst();
    }

    private String label(String id, String pattern) {
        var counted = counts.getOrDefault("last" + id, filled());
        var label = pattern;
        for (int depth = 0; depth < LEVELS; depth++) {
            var sign = "%" + (depth + 1);
            if (!label.contains(sign)) continue;
            var format = level(id, depth).flatMap(one -> one.val("w:numFmt")).orElse("decimal");
            label = label.replace(sign, Numerals.write(Math.max(0, counted[depth]), format));
        }
        return label;
    }

    /** -1 when it is none. */
    static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
