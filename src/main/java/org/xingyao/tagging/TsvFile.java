package org.xingyao.tagging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the tables of this package: columns parted by tabs, # begins a comment, trailing columns may be left out. */
final class TsvFile {
    private TsvFile() {}

    static List<List<String>> rows(String name, int columns) {
        try (var in = Objects.requireNonNull(TsvFile.class.getResourceAsStream("/tagging/" + name), name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String line, int columns) {
        var cells = new ArrayList<>(List.of(line.split("\t", -1)));
        if (cells.size() > columns) throw new IllegalStateException("too many columns: " + line);
        while (cells.size() < columns) cells.add("");
        return List.copyOf(cells);
    }
}
