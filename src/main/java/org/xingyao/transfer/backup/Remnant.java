package org.xingyao.transfer.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.xingyao.media.MediaStore;
import org.xingyao.text.Refused;

/**
 * What is left of a backup that has lost its end, and with it the list of its contents: entry after entry from the front, as
 * far as they can be read, become a backup again. Which columns a table's values belong to is told by the outline.
 */
final class Remnant {
    private final Manifest outline;
    private final Map<String, Manifest.Table> tables = new HashMap<>();
    private final List<Manifest.MediaFile> media = new ArrayList<>();

    private Remnant(Manifest outline) {
        this.outline = outline;
    }

    /**
     * Reads the one file and writes the other.
     *
     * @return false when only the zip's own list was lost
     * @throws Refused when not even the outline can be read
     */
    static boolean gather(Path cut, Path to) throws IOException {
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(cut)));
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(Deflater.BEST_SPEED);
            return new Remnant(outline(in)).gather(in, out);
        }
    }

    private static Manifest outline(ZipInputStream in) throws IOException {
        var first = next(in);
        if (first == null || !first.startsWith(Layout.MARK)) throw BackupFile.nothingLeft();
        return Manifest.read(in);
    }

    private boolean gather(ZipInputStream in, ZipOutputStream out) throws IOException {
        Set<String> names = new HashSet<>();
        @Nullable Manifest manifest = null;
        boolean whole = true;
        for (var name = next(in); whole && name != null; name = next(in)) {
            if (name.equals(Layout.MANIFEST)) {
                manifest = manifest(in);
            } else if (names.add(name)) {
                out.putNextEntry(new ZipEntry(name));
                var counter = new Rows();
                whole = Readable.copy(in, out, counter);
                out.closeEntry();
                note(name, counter, whole);
            }
        }
        out.putNextEntry(new ZipEntry(Layout.MANIFEST));
        var held = manifest == null ? outline.holding(tables(), media) : manifest;
        out.write(held.json().getBytes(StandardCharsets.UTF_8));
        return manifest == null;
    }

    /** @return null when it can't be read */
    private static @Nullable Manifest manifest(ZipInputStream in) {
        try {
            return Manifest.read(in);
        } catch (IOException | Refused e) {
            return null;
        }
    }

    private List<Manifest.Table> tables() {
        return outline.tables().stream()
                .map(table -> tables.getOrDefault(Layout.table(table.name()), table))
                .toList();
    }

    /** @return null at the end of what can be read */
    private static @Nullable String next(ZipInputStream in) {
        try {
            var entry = in.getNextEntry();
            return entry == null ? null : entry.getName();
        } catch (IOException e) {
            return null;
        }
    }

    private void note(String entry, Rows counter, boolean whole) {
        outline.tables().stream()
                .filter(table -> whole && entry.equals(Layout.table(table.name())))
                .forEach(table -> tables.put(
                        entry, new Manifest.Table(table.name(), table.columns(), counter.rows(), counter.sha256())));
        var name = entry.substring(entry.indexOf('/') + 1);
        // Broken off or not: it is held against its name when it is put back.
        if (entry.equals(Layout.media(name)) && MediaStore.isName(name))
            media.add(new Manifest.MediaFile(name, 0, name.substring(0, name.indexOf('.'))));
    }
}
