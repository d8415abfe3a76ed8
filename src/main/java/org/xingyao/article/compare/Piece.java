package org.xingyao.article.compare;

import java.util.List;
import java.util.stream.Collectors;

/** A run of text that stands in both versions or in one of them. */
public record Piece(Change change, String text) {
    public boolean added() {
        return change == Change.ADDED;
    }

    public boolean removed() {
        return change == Change.REMOVED;
    }

    /** The older text, exactly. */
    public static String before(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.added()).map(Piece::text).collect(Collectors.joining());
    }

    /** The newer text, exactly. */
    public static String after(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.removed())
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
