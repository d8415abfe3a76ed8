package org.xingyao.article.block;

import java.util.List;

/** A quotation 引文 set apart from the text. */
public record Quote(List<Paragraph> paragraphs) implements Block {
    public Quote {
        paragraphs = Blocks.filled(paragraphs);
    }

    @Override
    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }
}
