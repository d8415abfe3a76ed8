package org.xingyao.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.account.CurrentActor;
import org.xingyao.account.Role;
import org.xingyao.account.SignedIn;
import org.xingyao.text.Refused;
import org.xingyao.web.Problems;

/** Who is at the desk, and the frame of their pages. */
@RequestScoped
public class Desk {
    private final CurrentActor current;
    private final Navigation navigation;
    private final DeskMessages messages;
    private final UriInfo at;

    Desk(CurrentActor current, Navigation navigation, DeskMessages messages, UriInfo at) {
        this.current = current;
        this.navigation = navigation;
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
        boolean heldUp = person.isHeldUp();
        return new DeskFrame(
                title,
                path,
                person.displayName(),
                roles,
                person.csrfToken(),
                heldUp ? List.of() : navigation.everyday(person),
                heldUp ? List.of() : navigation.groups(person, path),
                heldUp ? List.of() : navigation.account());
    }
}
