package org.xingyao.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.text.Invalid;

/** Gives every pair its number: the one it has, else the one its question had before, else the next free one. */
final class PairNumbers {
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private int next;

    private PairNumbers(@Nullable EditionContent before, int next) {
        this.next = next;
        if (before != null) before.pairs().forEach(pair -> known.put(Spans.shown(pair.question()), pair.number()));
    }

    /**
     * The body with all its pairs numbered.
     *
     * @param before the edition that goes before, where questions keep their numbers
     * @param next the first number the article never used
     * @throws Invalid when two pairs claim one number
     */
    static List<Block> assign(List<Block> blocks, @Nullable EditionContent before, int next) {
        var numbers = new PairNumbers(before, next);
        blocks.forEach(numbers::claim);
        var numbered = new ArrayList<Block>();
        for (var block : blocks) numbered.add(block instanceof Qa pair ? numbers.number(pair) : block);
        return List.copyOf(numbered);
    }

    /** As it comes out of an editor, where a pair can be copied: of two with one number the later one loses it. */
    static List<Block> withoutDoubles(List<Block> blocks) {
        var seen = new HashSet<Integer>();
        return blocks.stream()
                .map(block -> block instanceof Qa pair && pair.number() > 0 && !seen.add(pair.number())
                        ? pair.withNumber(0)
                        : block)
                .toList();
    }

    private void claim(Block block) {
        if (block instanceof Qa pair && pair.number() > 0) {
            if (!taken.add(pair.number()))
                throw new Invalid("pairs", "第 " + pair.number() + " 问出现了两次，请让每个问答的 number 各不相同");
            next = Math.max(next, pair.number() + 1);
        }
    }

    private Qa number(Qa pair) {
        if (pair.number() > 0) return pair;
        var before = known.get(Spans.shown(pair.question()));
        if (before != null && taken.add(before)) return pair.withNumber(before);
        while (!taken.add(next)) next++;
        return pair.withNumber(next++);
    }
}
