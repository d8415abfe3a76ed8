package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.text.CleanText;
import org.xingyao.text.Missing;

/** Keeps, beside an article that was read from a file, what was noticed on the way. */
@ApplicationScoped
public class FileReports {
    private static final int LONGEST_NAME = 120;

    private final EntityManager database;
    private final Manuscripts manuscripts;
    private final Clock clock;

    FileReports(EntityManager database, Manuscripts manuscripts, Clock clock) {
        this.database = database;
        this.manuscripts = manuscripts;
        this.clock = clock;
    }

    /**
     * The report of an article; nothing for one that was not read from a file.
     *
     * @throws Missing when there is no such article, or none that the actor may know of
     */
    @Transactional
    public Optional<FileReport> of(Actor actor, String slug) {
        var article = manuscripts.readable(actor, slug);
        var rows = database.createNativeQuery(
                        "select file_name, taken_at, taken_by, lines from file_report where article_id = :article",
                        Tuple.class)
                .setParameter("article", article.id)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(report((Tuple) rows.getFirst()));
    }

    private static FileReport report(Tuple row) {
        var lines =
                row.get("lines", String.class).lines().map(FileReports::line).toList();
        return new FileReport(
                row.get("file_name", String.class),
                row.get("taken_at", Instant.class),
                row.get("taken_by", String.class),
                lines);
    }

    private static FileReport.Line line(String text) {
        int tab = text.indexOf('\t');
        return new FileReport.Line(text.substring(0, tab), text.substring(tab + 1));
    }

    /** Within the action that opens the article. */
    void keep(Article article, String file, List<FileReport.Line> lines, Actor actor) {
        // The row points at the article's, which Hibernate has not yet written.
        database.flush();
        // Tabs and line ends are no part of a clean line.
        var text = lines.stream()
                .map(line -> CleanText.line(line.place()) + "\t" + CleanText.line(line.said()))
                .collect(Collectors.joining("\n"));
        database.createNativeQuery(
                        "insert into file_report (article_id, file_name, taken_at, taken_by, lines) values (:article, :file, :at, :by, :lines)")
                .setParameter("article", article.id)
                .setParameter("file", shortened(file))
                .setParameter("at", clock.instant())
                .setParameter("by", actor.name())
                .setParameter("lines", text)
                .executeUpdate();
    }

    /** A file's name as it may be shown: one clean line, without the folders some browsers put before it. */
    static String shortened(String file) {
        var name = CleanText.line(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
        return CleanText.atMost(LONGEST_NAME, name);
    }
}
