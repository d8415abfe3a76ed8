package org.xingyao.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** Imports a file of articles by the command, as the operators do. */
final class Importer implements Runnable {
    private static final int ARTICLES = 40;

    private final House house;
    private final Journal journal;

    Importer(House house, Journal journal) {
        this.house = house;
        this.journal = journal;
    }

    @Override
    public void run() {
        try {
            importSome();
        } catch (IOException e) {
            journal.problem("The import could not be tried: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void importSome() throws IOException, InterruptedException {
        var marks = new LinkedHashMap<Entry, String>();
        for (int i = 0; i < ARTICLES; i++) marks.put(journal.newEntry(), journal.mark());
        var file = Files.createTempFile("journal", ".jsonl");
        try {
            var lines = new StringBuilder();
            for (var each : marks.entrySet())
                lines.append(line(each.getKey(), each.getValue())).append('\n');
            Files.writeString(file, lines);
            marks.forEach((entry, mark) -> entry.begin(Deed.IMPORT, State.published(mark)));
            if (house.command("import", file.toString(), "--publish").exitCode() != 0) {
                journal.counts().trouble("导入中断");
                return;
            }
            for (var entry : marks.keySet()) {
                entry.acknowledge();
                journal.counts().acknowledged(Deed.IMPORT);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String line(Entry entry, String mark) throws IOException {
        return Site.line(
                Map.of("id", entry.slug(), "slug", entry.slug(), "title", "考验 " + mark, "body", Client.body(mark)));
    }
}
