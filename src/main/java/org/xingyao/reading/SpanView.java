package org.xingyao.reading;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Span;

/**
 * A piece of running text, ready for the template.
 *
 * @param restored true for 〔…〕 and 〔text〕; the brackets are in the text
 */
@TemplateData
public record SpanView(
        String text,
        boolean strong,
        boolean restored,
        @Nullable String href) {
    static List<SpanView> of(List<Span> spans) {
        return spans.stream()
                .map(span -> new SpanView(
                        span.shown(),
                        span.has(Mark.STRONG),
                        span.has(Mark.RESTORED) || span.has(Mark.LOST),
                        span.href()))
                .toList();
    }
}
