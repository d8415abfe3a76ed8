package org.xingyao.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xingyao.account.Actor;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.text.Invalid;

/** Brings articles in from a JSON Lines file, a batch at a time. A bad line is named and left out; the rest goes in. */
@ApplicationScoped
class JsonLinesImport {
    // One turn at the ledger for so many; an editor's save waits for a batch at most, and 200 take a fraction of a
    // second.
    private static final int BATCH = 200;

    private final JsonDrafts drafts;
    private final ImportArticle importArticle;

    JsonLinesImport(JsonDrafts drafts, ImportArticle importArticle) {
        this.drafts = drafts;
        this.importArticle = importArticle;
    }

    /** What waits to go in together. */
    private record Waiting(int line, Draft draft) {}

    void run(Actor actor, Path file, String name, boolean publish, ImportReport report, Consumer<String> progress)
            throws IOException {
        long begun = System.nanoTime();
        var batch = new ArrayList<Waiting>();
        try (var lines = new Lines(Files.newInputStream(file))) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (!line.tooLong() && new String(line.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1).isBlank())
                    continue;
                read(line, name, batch, report, progress);
                if (batch.size() < BATCH) continue;
                take(actor, batch, name, publish, report, progress);
                progress.accept("已处理 " + report.files() + " 篇，每秒 "
                        + report.files() * 1_000_000_000L / (System.nanoTime() - begun) + " 篇");
            }
        }
        take(actor, batch, name, publish, report, progress);
    }

    private void read(
            Lines.Line line, String name, List<Waiting> batch, ImportReport report, Consumer<String> progress) {
        try {
            var json = JsonArticle.parse(line);
            var draft = QuarkusTransaction.requiringNew().call(() -> drafts.draft(json, line.number()));
            batch.add(new Waiting(line.number(), draft));
            json.unknownFields().forEach(field -> report.ignore("不认识的字段 " + shortened(field)));
            if (!json.text("series").isEmpty() && draft.content().series().isEmpty()) {
                report.ignore("尚未建立的系列 " + shortened(json.text("series")));
            }
        } catch (BadFile e) {
            report.refuse(e.in(name), progress);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** All together; when one of them can't be taken, one by one, so that only that one is left out. */
    private void take(
            Actor actor,
            List<Waiting> batch,
            String name,
            boolean publish,
            ImportReport report,
            Consumer<String> progress) {
        try {
            importArticle
                    .runAll(actor, batch.stream().map(Waiting::draft).toList(), publish)
                    .forEach(report::count);
        } catch (Invalid together) {
            for (var one : batch) {
                try {
                    report.count(importArticle.run(actor, one.draft(), publish));
                } catch (Invalid e) {
                    report.refuse(new Problem(name, one.line(), e.field() + "：" + e.getMessage()), progress);
                }
            }
        }
        batch.clear();
    }
}
