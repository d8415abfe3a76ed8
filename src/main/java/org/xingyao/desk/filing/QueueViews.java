package org.xingyao.desk.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.desk.filing.FilingChoices.Choice;
import org.xingyao.desk.filing.QueueView.Tab;
import org.xingyao.editorial.list.FilingQueue;
import org.xingyao.editorial.list.FilingQueue.Course;
import org.xingyao.editorial.list.ManuscriptList;
import org.xingyao.taxonomy.Columns;

/** Says how much is left of the queue and where it goes on. */
@ApplicationScoped
class QueueViews {
    private final FilingQueue queue;
    private final ManuscriptList manuscripts;
    private final Columns columns;
    private final FilingMessages messages;

    QueueViews(FilingQueue queue, ManuscriptList manuscripts, Columns columns, FilingMessages messages) {
        this.queue = queue;
        this.manuscripts = manuscripts;
        this.columns = columns;
        this.messages = messages;
    }

    /** @param slug of the story that is shown; empty for none */
    QueueView of(Actor actor, QueueAddress asked, String slug) {
        var course = asked.course();
        int waiting = queue.count(actor, course);
        var done = asked.done().isEmpty()
                ? ""
                : manuscripts.headlines(actor, List.of(asked.done())).getOrDefault(asked.done(), "");
        return new QueueView(
                waiting,
                waiting == FilingQueue.MOST,
                course.again(),
                tabs(asked),
                course.column(),
                columns.list("order by deskOrder, slug").stream()
                        .map(row -> new Choice(row.slug, row.name))
                        .toList(),
                asked.of(slug),
                asked.next(slug),
                asked.fromTheBeginning(),
                done,
                // A second opinion changes nothing that could be taken back.
                done.isEmpty() || course.again() ? "" : asked.undo(asked.done()),
                done.isEmpty() ? "" : asked.of(asked.done()),
                asked.undone());
    }

    private List<Tab> tabs(QueueAddress asked) {
        boolean again = asked.course().again();
        return List.of(
                new Tab(asked.in(new Course("", false)), messages.title(), !again),
                new Tab(asked.in(new Course("", true)), messages.againTitle(), again),
                new Tab(BulkFilingPages.PATH, messages.bulkTitle(), false),
                new Tab(AgreementPages.PATH, messages.agreementTitle(), false));
    }
}
