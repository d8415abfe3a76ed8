package org.xingyao.article.compare;

import java.util.List;

/** A field of the head that differs. */
public record HeadChange(HeadField field, List<Piece> pieces) {}
