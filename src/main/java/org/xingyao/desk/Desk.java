package org.xingyao.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.account.CurrentActor;
import org.xingyao.account.Permission;
import org.xingyao.account.Role;
import org.xingyao.account.SignedIn;
import org.xingyao.desk.audit.AuditPages;
import org.xingyao.desk.board.BoardPages;
import org.xingyao.desk.list.ArticleListPages;
import org.xingyao.desk.media.MediaPages;
import org.xingyao.desk.plan.CalendarPages;
import org.xingyao.desk.policies.PolicyPages;
import org.xingyao.desk.proof.ArchivePages;
import org.xingyao.desk.proof.TermPages;
import org.xingyao.desk.review.DocketPages;
import org.xingyao.desk.settings.SettingsPages;
import org.xingyao.desk.stars.MatrixPages;
import org.xingyao.desk.stars.TargetPages;
import org.xingyao.desk.taxonomy.TaxonomyPages;
import org.xingyao.editorial.Docket;
import org.xingyao.text.Refused;
import org.xingyao.web.Problems;

/** Who is at the desk, and the frame of their pages. */
@RequestScoped
public class Desk {
    private final CurrentActor current;
    private final Docket docket;
    private final DeskMessages messages;
    private final UriInfo at;

    Desk(CurrentActor current, Docket docket, DeskMessages messages, UriInfo at) {
        this.current = current;
        this.docket = docket;
        this.messages = messages;
        this.at = at;
    }

    /** Whoever is signed in; someone who must change the password or set up 双步登录 first is led to that page. */
    public SignedIn person() {
        var person = personBeforeTwoSteps();
        if (person.mustSetUpTwoSteps()) throw holdUp(TwoStepPages.PATH, messages.twoStepFirst());
        return person;
    }

    /** As {@link #person}, for the page where the second step is set up. */
    SignedIn personBeforeTwoSteps() {
        var person = current.signedIn();
        if (person.mustChangePassword()) throw holdUp(PasswordPages.PATH, messages.passwordFirst());
        return person;
    }

    /** A script can not be led anywhere: its person is told what to do beside the words that wait. */
    private RuntimeException holdUp(String page, String said) {
        if (Problems.isApi(at)) return new Refused(said);
        return new WebApplicationException(Response.seeOther(URI.create(page)).build());
    }

    /** @param path of the entry in the navigation that the page belongs to */
    public DeskFrame frame(String path, String title) {
        return frame(path, title, person());
    }

    DeskFrame frame(String path, String title, SignedIn person) {
        var roles = person.actor().roles().stream().map(Role::label).collect(Collectors.joining("、"));
        return new DeskFrame(title, path, person.displayName(), roles, person.csrfToken(), links(person));
    }

    private List<DeskFrame.Link> links(SignedIn person) {
        var links = new ArrayList<DeskFrame.Link>();
        if (person.isHeldUp()) return links;
        links.add(new DeskFrame.Link("/desk", messages.home()));
        if (person.actor().may(Permission.READ_DRAFTS) || person.actor().may(Permission.WRITE))
            links.add(new DeskFrame.Link(DocketPages.PATH, messages.docket(), docket.count(person.actor())));
        if (person.actor().may(Permission.READ_DRAFTS) || person.actor().may(Permission.WRITE))
            links.add(new DeskFrame.Link(ArticleListPages.PATH, messages.articles()));
        if (person.actor().may(Permission.READ_DRAFTS) || person.actor().may(Permission.WRITE))
            links.add(new DeskFrame.Link(MediaPages.PATH, messages.media()));
        if (person.actor().may(Permission.READ_DRAFTS))
            links.add(new DeskFrame.Link(CalendarPages.PATH, messages.calendar()));
        if (person.actor().may(Permission.READ_DRAFTS))
            links.add(new DeskFrame.Link(MatrixPages.PATH, messages.storyMatrix()));
        if (person.actor().may(Permission.PUBLISH)) links.add(new DeskFrame.Link(BoardPages.PATH, messages.board()));
        boolean editsWords = person.actor().may(Permission.EDIT_WORDS);
        if (person.actor().may(Permission.READ_DRAFTS))
            links.add(new DeskFrame.Link(ArchivePages.PATH, messages.proofreading()));
        else if (editsWords) links.add(new DeskFrame.Link(TermPages.PATH, messages.proofreading()));
        if (editsWords) links.add(new DeskFrame.Link(WordPages.PATH, messages.words()));
        if (editsWords || person.actor().may(Permission.PLAN_QUESTIONS))
            links.add(new DeskFrame.Link(QueryPages.PATH, messages.queries()));
        if (person.actor().may(Permission.EDIT_TAXONOMY))
            links.add(new DeskFrame.Link(TaxonomyPages.PATH, messages.taxonomy()));
        if (person.actor().may(Permission.EDIT_TAXONOMY))
            links.add(new DeskFrame.Link(PolicyPages.PATH, messages.policies()));
        if (person.actor().may(Permission.EDIT_TAXONOMY))
            links.add(new DeskFrame.Link(TargetPages.PATH, messages.starTargets()));
        if (person.actor().may(Permission.READ_AUDIT)) links.add(new DeskFrame.Link(AuditPages.PATH, messages.audit()));
        links.add(new DeskFrame.Link(SessionPages.PATH, messages.sessions()));
        links.add(new DeskFrame.Link(PasswordPages.PATH, messages.password()));
        links.add(new DeskFrame.Link(TwoStepPages.PATH, messages.twoStep()));
        if (person.actor().may(Permission.MANAGE_ACCOUNTS)) {
            links.add(new DeskFrame.Link(PeoplePages.PATH, messages.people()));
            links.add(new DeskFrame.Link(SystemPages.PATH, messages.system()));
        }
        if (person.actor().may(Permission.SET_HOUSE))
            links.add(new DeskFrame.Link(SettingsPages.PATH, messages.settings()));
        return links;
    }
}
