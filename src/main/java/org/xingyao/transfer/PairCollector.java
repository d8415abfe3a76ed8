package org.xingyao.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Span;

/** Puts a run of blocks together, with what stands between 问： and the next 问： as one pair. */
final class PairCollector {
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable List<Span> question;
    private @Nullable List<Block> answer;

    /** Begins a pair; the one before ends. */
    void question(List<Span> spans) {
        end();
        question = spans;
    }

    void answer(List<Span> spans) {
        answer = new ArrayList<>();
        answer.add(new Paragraph(spans));
    }

    /** Adds to the open answer, else to the body. Blocks between 问： and 答： count as answer. */
    void add(Block block) {
        if (block.isEmpty()) return;
        if (question == null) {
            blocks.add(block);
        } else {
            if (answer == null) answer = new ArrayList<>();
            answer.add(block);
        }
    }

    boolean isOpen() {
        return question != null;
    }

    boolean lacksAnswer() {
        return question != null && answer == null;
    }

    void end() {
        if (question != null) {
            var pair = new Qa(0, question, answer == null ? List.of() : answer, "", "", null, List.of());
            if (!pair.isEmpty()) blocks.add(pair);
        }
        question = null;
        answer = null;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
