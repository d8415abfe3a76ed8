package org.xingyao.transfer.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What could not be put back: named in a report, and its bytes kept in a folder, for somebody to mend by hand. */
final class Damage {
    private static final String REPORT = "report.txt";

    private final Path folder;
    private final Witness witness;
    private final List<String> named = new ArrayList<>();

    /** @param folder is there and empty */
    Damage(Path folder, Witness witness) {
        this.folder = folder;
        this.witness = witness;
    }

    /** One line for each thing, for people. */
    List<String> named() {
        return List.copyOf(named);
    }

    void name(String what) throws IOException {
        named.add(what);
        witness.line("没有放回：" + what);
        append(REPORT, what);
    }

    /** A row, as a line of its table's file. */
    void row(String table, String row, String why) throws IOException {
        append(table + ".rows.txt", row);
        name("表 " + table + " 的一行（" + why + "）：" + (row.length() > 80 ? row.substring(0, 80) + "……" : row));
    }

    void picture(String name, byte[] bytes) throws IOException {
        if (bytes.length > 0) Files.write(folder.resolve(name), bytes);
        name("图片 " + name + (bytes.length > 0 ? " 与校验值不符" : " 读不出来"));
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(
                folder.resolve(file),
                line + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
