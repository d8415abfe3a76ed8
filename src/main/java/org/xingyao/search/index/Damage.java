package org.xingyao.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** Tells an index's files that are at fault from a full disk or too many open files. */
public final class Damage {
    private Damage() {}

    /** True when trying again won't help. */
    public static boolean isCauseOf(Throwable e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof EOFException
                || e instanceof CharacterCodingException
                || e instanceof FileNotFoundException
                || e instanceof NoSuchFileException;
    }
}
