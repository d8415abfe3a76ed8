package org.xingyao.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.SignedIn;
import org.xingyao.desk.DeskFrame.Link;
import org.xingyao.desk.answers.AnswerPages;
import org.xingyao.desk.audit.AuditPages;
import org.xingyao.desk.backups.BackupPages;
import org.xingyao.desk.board.BoardPages;
import org.xingyao.desk.filing.FilingPages;
import org.xingyao.desk.inspection.InspectionPages;
import org.xingyao.desk.list.ArticleListPages;
import org.xingyao.desk.media.MediaPages;
import org.xingyao.desk.plan.CalendarPages;
import org.xingyao.desk.policies.PolicyPages;
import org.xingyao.desk.proof.ArchivePages;
import org.xingyao.desk.proof.TermPages;
import org.xingyao.desk.review.DocketPages;
import org.xingyao.desk.series.SeriesPages;
import org.xingyao.desk.settings.SettingsPages;
import org.xingyao.desk.stars.MatrixPages;
import org.xingyao.desk.stars.TargetPages;
import org.xingyao.desk.taxonomy.TaxonomyPages;
import org.xingyao.editorial.Docket;
import org.xingyao.editorial.list.FilingQueue;

/** The ways through the desk: what somebody may open, the everyday first and the rest by what it is for. */
@ApplicationScoped
class Navigation {
    private static final Set<Permission> WRITES = Set.of(Permission.READ_DRAFTS, Permission.WRITE);
    private static final Set<Permission> READS = Set.of(Permission.READ_DRAFTS);

    private final Docket docket;
    private final FilingQueue queue;
    private final DeskMessages messages;

    Navigation(Docket docket, FilingQueue queue, DeskMessages messages) {
        this.docket = docket;
        this.queue = queue;
        this.messages = messages;
    }

    /** @param anyOf the permissions of which one opens it */
    private record Way(Set<Permission> anyOf, String path, String label) {
        boolean isOpenTo(Actor actor) {
            return anyOf.stream().anyMatch(actor::may);
        }
    }

    /** With how much waits for this person. */
    List<Link> everyday(SignedIn person) {
        var links = new ArrayList<Link>();
        links.add(new Link("/desk", messages.home()));
        links.addAll(open(
                person,
                new Way(WRITES, DocketPages.PATH, messages.docket()),
                new Way(WRITES, ArticleListPages.PATH, messages.articles()),
                new Way(Set.of(Permission.FILE), FilingPages.PATH, messages.filing()),
                new Way(WRITES, MediaPages.PATH, messages.media()),
                new Way(READS, CalendarPages.PATH, messages.calendar())));
        links.replaceAll(link -> new Link(link.href(), link.text(), waiting(person.actor(), link.href())));
        return links;
    }

    private long waiting(Actor actor, String path) {
        if (path.equals(DocketPages.PATH)) return docket.count(actor);
        // Filing is the daily work of who does not write; the others see the number on the page.
        boolean files = path.equals(FilingPages.PATH) && !actor.may(Permission.WRITE);
        return files ? queue.count(actor, new FilingQueue.Course("", false)) : 0;
    }

    /** Those in which there is something to open. */
    List<DeskFrame.Group> groups(SignedIn person, String path) {
        var proofreading = person.actor().may(Permission.READ_DRAFTS)
                ? new Way(READS, ArchivePages.PATH, messages.proofreading())
                : new Way(Set.of(Permission.EDIT_WORDS), TermPages.PATH, messages.proofreading());
        return Stream.of(
                        group(
                                person,
                                path,
                                messages.groupWatch(),
                                proofreading,
                                new Way(READS, InspectionPages.PATH, messages.inspection()),
                                new Way(READS, AnswerPages.PATH, messages.answers()),
                                new Way(READS, SeriesPages.PATH, messages.seriesContents()),
                                new Way(READS, MatrixPages.PATH, messages.storyMatrix()),
                                new Way(Set.of(Permission.PUBLISH), BoardPages.PATH, messages.board())),
                        group(
                                person,
                                path,
                                messages.groupFacts(),
                                new Way(Set.of(Permission.EDIT_TAXONOMY), TaxonomyPages.PATH, messages.taxonomy()),
                                new Way(Set.of(Permission.EDIT_TAXONOMY), PolicyPages.PATH, messages.policies()),
                                new Way(Set.of(Permission.EDIT_TAXONOMY), TargetPages.PATH, messages.starTargets()),
                                new Way(Set.of(Permission.EDIT_WORDS), WordPages.PATH, messages.words()),
                                new Way(
                                        Set.of(Permission.EDIT_WORDS, Permission.PLAN_QUESTIONS),
                                        QueryPages.PATH,
                                        messages.queries())),
                        group(
                                person,
                                path,
                                messages.groupHouse(),
                                new Way(Set.of(Permission.READ_AUDIT), AuditPages.PATH, messages.audit()),
                                new Way(Set.of(Permission.MANAGE_ACCOUNTS), PeoplePages.PATH, messages.people()),
                                new Way(Set.of(Permission.MANAGE_ACCOUNTS), SystemPages.PATH, messages.system()),
                                new Way(Set.of(Permission.MANAGE_ACCOUNTS), BackupPages.PATH, messages.backups()),
                                new Way(Set.of(Permission.SET_HOUSE), SettingsPages.PATH, messages.settings())))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    /** What concerns the person alone. */
    List<Link> account() {
        return List.of(
                new Link(SessionPages.PATH, messages.sessions()),
                new Link(PasswordPages.PATH, messages.password()),
                new Link(TwoStepPages.PATH, messages.twoStep()));
    }

    private static DeskFrame.Group group(SignedIn person, String path, String label, Way... ways) {
        var links = open(person, ways);
        return new DeskFrame.Group(
                label, links, links.stream().anyMatch(link -> link.href().equals(path)));
    }

    private static List<Link> open(SignedIn person, Way... ways) {
        return Stream.of(ways)
                .filter(way -> way.isOpenTo(person.actor()))
                .map(way -> new Link(way.path(), way.label()))
                .toList();
    }
}
