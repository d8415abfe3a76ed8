package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A small headline 小标题 inside the body.
 *
 * @param level 2 or 3; 1 is the article's own headline
 */
@JsonPropertyOrder({"level", "spans"})
public record Heading(int level, List<Span> spans) implements Block {
    public Heading {
        level = Math.clamp(level, 2, 3);
        spans = Spans.tidy(spans);
    }

    @Override
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
