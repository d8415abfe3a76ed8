package org.xingyao.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.xingyao.account.Permission;
import org.xingyao.account.Secrets;
import org.xingyao.editorial.AddUser;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** All accounts, and the form that opens a new one. */
@Authenticated
@Blocking
@Path(PeoplePages.PATH)
class PeoplePages {
    static final String PATH = "/desk/people";
    // Read off a screen and typed once: 14 characters of 5.8 bits are far beyond guessing at the door's pace.
    static final int ONE_TIME_LENGTH = 14;

    private final Desk desk;
    private final PeopleViews views;
    private final PersonPages persons;
    private final AddUser addUser;
    private final DeskMessages titles;
    private final PeopleMessages messages;

    PeoplePages(
            Desk desk,
            PeopleViews views,
            PersonPages persons,
            AddUser addUser,
            DeskMessages titles,
            PeopleMessages messages) {
        this.desk = desk;
        this.views = views;
        this.persons = persons;
        this.addUser = addUser;
        this.titles = titles;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PeoplePage(
            DeskFrame frame,
            PersonForm form,
            List<PersonForm.Tick> roles,
            List<PersonForm.Tick> columns,
            boolean open,
            List<PeopleViews.PersonView> people)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        desk.person().actor().mustHave(Permission.MANAGE_ACCOUNTS);
        return page(PersonForm.EMPTY, false);
    }

    /** Answers with the password and no redirect: it is nowhere kept from where another page could show it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        var actor = desk.person().actor();
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        var form = PersonForm.of(fields);
        var password = Secrets.random(ONE_TIME_LENGTH);
        try {
            var wanted = new AddUser.Wanted(
                    form.name(), form.displayName(), form.chosenRoles(), form.chosenColumns(messages));
            addUser.run(actor, wanted, password, true);
        } catch (Invalid e) {
            return refused(400, form.refused(e));
        } catch (Conflict e) {
            return refused(409, form.refused(new Invalid("name", e.said())));
        }
        return Response.ok(persons.withPassword(form.name(), password)).build();
    }

    private Response refused(int status, PersonForm form) {
        return Response.status(status).entity(page(form, true)).build();
    }

    private TemplateInstance page(PersonForm form, boolean open) {
        return new PeoplePage(
                desk.frame(PATH, titles.people()),
                form,
                form.roleTicks(),
                form.columnTicks(views.columns()),
                open,
                views.all());
    }
}
