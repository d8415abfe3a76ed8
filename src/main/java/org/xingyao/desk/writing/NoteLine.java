package org.xingyao.desk.writing;

import org.xingyao.article.compare.Spot;
import org.xingyao.editorial.Annotations;

/**
 * An open note of a reviewer 批注 as the editor's panel shows it.
 *
 * @param quoted the words as the reviewer saw them
 * @param before what stands before the words now: the script finds them by it
 * @param words as they stand now; empty when they were struck
 */
record NoteLine(long id, String by, String note, String quoted, String before, String words) {
    static NoteLine of(Annotations.Note note) {
        var spot = note.spot().orElse(new Spot("", ""));
        return new NoteLine(note.id(), note.by(), note.note(), note.words(), spot.before(), spot.words());
    }
}
