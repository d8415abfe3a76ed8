package org.xingyao.article.block;

import java.util.List;

/** A paragraph 段落. */
public record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
        spans = Spans.tidy(spans);
    }

    public static Paragraph of(String text) {
        return new Paragraph(Spans.of(text));
    }

    @Override
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
