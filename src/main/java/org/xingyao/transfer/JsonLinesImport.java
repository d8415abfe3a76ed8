package org.xingyao.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.halt.Halt;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.work.Outage;
import org.xingyao.work.Progress;

/** Brings articles in from a JSON Lines file, a batch at a time. A bad line is named and left out; the rest goes in. */
@ApplicationScoped
class JsonLinesImport {
    // One turn at the ledger for so many; an editor's save waits for a batch's end at most, some milliseconds.
    private static final int BATCH = 200;

    /** Long articles make short batches: what waits to go in is held in memory. */
    private static final int BATCH_BYTES = 4 << 20;

    private final JsonDrafts drafts;
    private final ImportArticle importArticle;

    JsonLinesImport(JsonDrafts drafts, ImportArticle importArticle) {
        this.drafts = drafts;
        this.importArticle = importArticle;
    }

    /** A line that is JSON. */
    private record Parsed(int line, JsonArticle json, int bytes) {}

    /** What waits to go in together. */
    private record Waiting(int line, Draft draft) {}

    /** One run over one file. */
    private record Run(Actor actor, String name, boolean publish, ImportReport report, Progress progress, Pace pace) {
        void refuse(int line, String message) {
            report.refuse(new Problem(name, line, message), progress);
        }
    }

    void run(Actor actor, Path file, String name, boolean publish, ImportReport report, Progress progress)
            throws IOException {
        var run = new Run(actor, name, publish, report, progress, new Pace(Files.size(file)));
        var batch = new ArrayList<Parsed>();
        int bytes = 0;
        try (var lines = new Lines(Files.newInputStream(file))) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                run.pace().read(line.length());
                parse(line, run).ifPresent(batch::add);
                bytes += line.bytes().length;
                if (batch.size() < BATCH && bytes < BATCH_BYTES) continue;
                take(draft(batch, run), run);
                progress.bar(run.pace().line(report.files()));
                batch.clear();
                bytes = 0;
            }
        }
        take(draft(batch, run), run);
    }

    private static Optional<Parsed> parse(Lines.Line line, Run run) {
        if (line.isBlank()) return Optional.empty();
        try {
            if (line.tooLong()) throw new Invalid("", "这一行超过 10 MB，请拆开");
            return Optional.of(new Parsed(line.number(), JsonArticle.parse(line.bytes()), line.bytes().length));
        } catch (Invalid e) {
            run.refuse(line.number(), e.said());
            return Optional.empty();
        }
    }

    /** One transaction for all of them: each looks up a handful of names, and most are the same. */
    private List<Waiting> draft(List<Parsed> batch, Run run) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var waiting = new ArrayList<Waiting>();
            for (var one : batch) {
                try {
                    var draft = drafts.draft(one.json());
                    waiting.add(new Waiting(one.line(), draft));
                    countIgnored(one.json(), draft, run.report());
                } catch (Invalid e) {
                    run.refuse(one.line(), e.said());
                }
            }
            return waiting;
        });
    }

    private static void countIgnored(JsonArticle json, Draft draft, ImportReport report) {
        json.unknownFields().forEach(field -> report.ignore("不认识的字段 " + shortened(field)));
        if (!json.text("series").isEmpty() && draft.content().series().isEmpty()) {
            report.ignore("尚未建立的系列 " + shortened(JsonDrafts.nameOfSeries(json)));
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** All together; when one of them can't be taken, one by one, so that only that one is left out. */
    private void take(List<Waiting> batch, Run run) {
        try {
            importArticle
                    .runAll(run.actor(), batch.stream().map(Waiting::draft).toList(), run.publish())
                    .forEach(run.report()::count);
        } catch (Invalid | Conflict | PersistenceException together) {
            mustNotBeOutage(together);
            batch.forEach(one -> takeAlone(one, run));
        }
        Halt.at("import-batch-committed");
    }

    /** A database that is away takes none of them; whoever imports is not to be told that somebody else changes them. */
    private static void mustNotBeOutage(RuntimeException why) {
        if (Outage.of(why).isPresent()) throw why;
    }

    private void takeAlone(Waiting one, Run run) {
        try {
            run.report().count(importArticle.run(run.actor(), one.draft(), run.publish()));
        } catch (Invalid e) {
            run.refuse(one.line(), e.field() + "：" + e.said());
        } catch (Conflict e) {
            run.refuse(one.line(), e.said());
        } catch (PersistenceException e) {
            mustNotBeOutage(e);
            // Twice in a row: somebody changes this very article again and again.
            run.refuse(one.line(), "这篇稿件正被别人修改，请稍后再导入一次");
        }
    }
}
