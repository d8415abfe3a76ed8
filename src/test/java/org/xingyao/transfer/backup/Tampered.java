package org.xingyao.transfer.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A backup taken apart, changed and sealed again: what no accident makes, but another program might. */
final class Tampered {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Tampered empty() {
        return new Tampered().with(Layout.MARK + Layout.FORMAT, "");
    }

    static Tampered of(Path backup) throws IOException {
        var parts = new Tampered();
        try (var zip = new ZipFile(backup.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    parts.entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    Tampered with(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Tampered without(String name) {
        entries.remove(name);
        return this;
    }

    /** In the manifest, text for text. */
    Tampered saying(String text, String instead) {
        return with(Layout.MANIFEST, text(Layout.MANIFEST).replace(text, instead));
    }

    /** Other rows for a table, and a manifest that agrees with them. */
    Tampered rows(String entry, String rows) throws IOException {
        var counted = new Rows();
        var bytes = rows.getBytes(StandardCharsets.UTF_8);
        counted.write(bytes, 0, bytes.length);
        var name = entry.substring(entry.indexOf('/') + 1, entry.lastIndexOf('.'));
        var old = manifest();
        var tables = new ArrayList<>(old.tables());
        var columns = tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(Manifest.Table::columns)
                .orElse(List.of("one"));
        tables.removeIf(table -> table.name().equals(name));
        tables.add(new Manifest.Table(name, columns, counted.rows(), counted.sha256()));
        return with(entry, rows)
                .with(new Manifest(
                        old.product(),
                        old.program(),
                        old.schema(),
                        old.madeAt(),
                        old.epoch(),
                        old.log(),
                        tables,
                        old.sequences(),
                        old.media()));
    }

    Tampered with(Manifest manifest) throws IOException {
        return with(Layout.MANIFEST, JSON.writeValueAsString(manifest));
    }

    Manifest manifest() throws IOException {
        return JSON.readValue(text(Layout.MANIFEST), Manifest.class);
    }

    Path sealed(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Seal.sealing(Files.newOutputStream(file)))) {
            zip.setComment(Seal.OPEN);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    String text(String name) {
        var bytes = entries.get(name);
        if (bytes == null) throw new IllegalArgumentException(name);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
