package org.xingyao.transfer.docx;

import java.util.List;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Span;

/** A piece of a body whose pairs are not yet put together. */
public sealed interface Piece {
    /** Anything but a sign of a pair. */
    record Plain(Block block) implements Piece {}

    /** What stands behind 问：. */
    record Question(List<Span> spans) implements Piece {}

    /** What stands behind 答：. */
    record Answer(List<Span> spans) implements Piece {}
}
