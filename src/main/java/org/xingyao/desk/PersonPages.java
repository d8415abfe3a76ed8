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
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.SecondSteps;
import org.xingyao.account.Secrets;
import org.xingyao.account.User;
import org.xingyao.account.Users;
import org.xingyao.editorial.ChangeRights;
import org.xingyao.editorial.EndTwoSteps;
import org.xingyao.editorial.LockUser;
import org.xingyao.editorial.ResetPassword;
import org.xingyao.editorial.UnlockUser;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** One account: its rights, its password, and whether it is open. */
@Authenticated
@Blocking
@Path(PeoplePages.PATH + "/{name}")
class PersonPages {
    private final Desk desk;
    private final Users users;
    private final PeopleViews views;
    private final ChangeRights changeRights;
    private final ResetPassword resetPassword;
    private final LockUser lockUser;
    private final UnlockUser unlockUser;
    private final EndTwoSteps endTwoSteps;
    private final SecondSteps steps;
    private final PeopleMessages messages;

    PersonPages(
            Desk desk,
            Users users,
            PeopleViews views,
            ChangeRights changeRights,
            ResetPassword resetPassword,
            LockUser lockUser,
            UnlockUser unlockUser,
            EndTwoSteps endTwoSteps,
            SecondSteps steps,
            PeopleMessages messages) {
        this.desk = desk;
        this.users = users;
        this.views = views;
        this.changeRights = changeRights;
        this.resetPassword = resetPassword;
        this.lockUser = lockUser;
        this.unlockUser = unlockUser;
        this.endTwoSteps = endTwoSteps;
        this.steps = steps;
        this.messages = messages;
    }

    /**
     * @param path of this account's page
     * @param self whether it is the account of whoever looks
     * @param twoSteps whether it is signed in to by two steps
     * @param done what was just done; empty when nothing was
     * @param password a one-time password to be shown once; empty when there is none
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonPage(
            DeskFrame frame,
            String path,
            PersonForm form,
            List<PersonForm.Tick> roles,
            List<PersonForm.Tick> columns,
            boolean locked,
            boolean self,
            boolean twoSteps,
            String done,
            String password)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(String name, @RestQuery @Nullable String done) {
        actor();
        var user = user(name);
        return page(user, PersonForm.of(user), done(done == null ? "" : done, user), "");
    }

    @POST
    @Path("rights")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rights(String name, MultivaluedMap<String, String> fields) {
        var actor = actor();
        var form = PersonForm.of(fields);
        try {
            changeRights.run(actor, name, form.chosenRoles(), form.chosenColumns(messages));
        } catch (Invalid e) {
            return refused(400, name, form.refused(e));
        } catch (Conflict e) {
            return refused(409, name, form.refused(new Invalid("roles", e.said())));
        }
        return done(name, "rights");
    }

    @POST
    @Path("password")
    public TemplateInstance password(String name) {
        var password = Secrets.random(PeoplePages.ONE_TIME_LENGTH);
        resetPassword.run(actor(), name, password);
        return withPassword(name, password);
    }

    @POST
    @Path("lock")
    public Response lock(String name) {
        lockUser.run(actor(), name);
        return done(name, "lock");
    }

    @POST
    @Path("unlock")
    public Response unlock(String name) {
        unlockUser.run(actor(), name);
        return done(name, "unlock");
    }

    @POST
    @Path("two-step/end")
    public Response endTwoSteps(String name) {
        endTwoSteps.ofOther(actor(), name);
        return done(name, "two-step");
    }

    TemplateInstance withPassword(String name, String password) {
        var user = user(name.toLowerCase(Locale.ROOT));
        return page(user, PersonForm.of(user), "", password);
    }

    private Actor actor() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        return actor;
    }

    private User user(String name) {
        return users.named(name).orElseThrow(() -> new Missing("没有账号“" + name + "”"));
    }

    private Response refused(int status, String name, PersonForm form) {
        return Response.status(status).entity(page(user(name), form, "", "")).build();
    }

    private static Response done(String name, String what) {
        var to = UriBuilder.fromPath(PeoplePages.PATH).segment(name).queryParam("done", what);
        return Response.seeOther(to.build()).build();
    }

    private String done(String what, User user) {
        return switch (what) {
            case "rights" -> messages.doneRights(user.displayName);
            case "lock" -> messages.doneLock(user.displayName);
            case "unlock" -> messages.doneUnlock(user.displayName);
            case "two-step" -> messages.doneTwoStep(user.displayName);
            default -> "";
        };
    }

    private TemplateInstance page(User user, PersonForm form, String done, String password) {
        var path = UriBuilder.fromPath(PeoplePages.PATH).segment(user.name).build();
        return new PersonPage(
                desk.frame(PeoplePages.PATH, user.displayName),
                path.toString(),
                form,
                form.roleTicks(),
                form.columnTicks(views.columns()),
                user.closedAt != null,
                user.name.equals(desk.person().actor().name()),
                steps.on(user.id).isPresent(),
                done,
                password);
    }
}
