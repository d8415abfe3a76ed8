package org.xingyao.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xingyao.taxonomy.BySlug;

/** One kind of row that a taxonomy file holds, and how an entry of the file becomes a row. */
interface TaxonomyFile {
    /** File name without its ending. */
    String name();

    /** The key of the list inside the file. */
    String listKey();

    /**
     * Makes or changes the row of one entry.
     *
     * @return false when staff have touched the row, which then stays as it is
     * @throws BadFile with the line at fault
     */
    boolean apply(YamlMap entry);

    /** The row a text names, or null for no text; a name that is not on file is refused. */
    static <E> @Nullable E reference(YamlMap entry, String key, Function<String, Optional<E>> find) {
        var name = entry.text(key);
        if (name.isEmpty()) return null;
        return find.apply(name)
                .orElseThrow(() -> new BadFile(entry.line(key), "“" + key + "”所指的“" + name + "”不存在，请改正或先写上那一项"));
    }

    static <E> E required(YamlMap entry, String key, Function<String, Optional<E>> find) {
        entry.required(key);
        var row = reference(entry, key, find);
        if (row == null) throw new BadFile(entry.line(key), "缺“" + key + "”");
        return row;
    }

    static @Nullable LocalDate day(YamlMap entry, String key) {
        var text = entry.text(key);
        if (text.isEmpty()) return null;
        try {
            // A year or a month alone means its first day.
            return LocalDate.parse((text + "-01-01").substring(0, 10));
        } catch (DateTimeException e) {
            throw new BadFile(entry.line(key), "“" + text + "”不是日期，请写成 2024-01-31");
        }
    }

    /** The row with the entry's slug, or a new one. */
    static <E> E row(BySlug<E> rows, YamlMap entry, java.util.function.Supplier<E> maker) {
        return rows.bySlug(entry.required("slug")).orElseGet(maker);
    }
}
