package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.xingyao.account.Actor;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;
import org.xingyao.work.Progress;

/** Imports a Word file from a folder. The same file again updates its article: its address comes of the file or the headline. */
@ApplicationScoped
class DocxImport {
    private final DocxDrafts drafts;
    private final ImportArticle importArticle;

    DocxImport(DocxDrafts drafts, ImportArticle importArticle) {
        this.drafts = drafts;
        this.importArticle = importArticle;
    }

    static boolean isFor(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    /** @param name of the file, as the report calls it */
    void run(Actor actor, Path file, String name, boolean publish, ImportReport report, Progress progress)
            throws IOException {
        try {
            var read = drafts.read(file, file.getFileName().toString());
            for (var line : read.lines()) {
                var problem =
                        new Problem(name, 0, line.place().isEmpty() ? line.said() : line.place() + "，" + line.said());
                report.notice(problem);
                progress.line("提示　" + problem);
            }
            report.count(importArticle.run(actor, addressed(read.draft(), file), publish));
        } catch (Invalid | Conflict e) {
            report.refuse(new Problem(name, 0, e.said()), progress);
        }
    }

    private static Draft addressed(Draft draft, Path file) {
        var stem = file.getFileName().toString().replaceFirst("(?i)\\.docx$", "");
        return new Draft(
                Slug.isValid(stem) ? stem : draft.slug(),
                true,
                draft.externalId(),
                draft.content(),
                draft.filing(),
                draft.newTopics(),
                draft.pictures());
    }
}
