package org.xingyao.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.CurrentActor;
import org.xingyao.editorial.ChangePassword;
import org.xingyao.text.Invalid;

/** Choosing a new password. The one page that someone with a one-time password may see. */
@Authenticated
@Blocking
@Path(PasswordPages.PATH)
class PasswordPages {
    static final String PATH = "/desk/password";

    private final Desk desk;
    private final CurrentActor current;
    private final ChangePassword changePassword;
    private final DeskMessages messages;

    PasswordPages(Desk desk, CurrentActor current, ChangePassword changePassword, DeskMessages messages) {
        this.desk = desk;
        this.current = current;
        this.changePassword = changePassword;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PasswordPage(DeskFrame frame, boolean forced, String field, String error) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return page("", "");
    }

    @POST
    public Response change(
            @RestForm @Nullable String old, @RestForm @Nullable String fresh, @RestForm @Nullable String again) {
        if (fresh == null || !fresh.equals(again)) return refused("again", messages.passwordsDiffer());
        try {
            changePassword.run(current.signedIn(), old == null ? "" : old, fresh);
        } catch (Invalid e) {
            return refused(e.field(), String.valueOf(e.getMessage()));
        }
        return Response.seeOther(URI.create("/desk")).build();
    }

    private Response refused(String field, String error) {
        return Response.status(400).entity(page(field, error)).build();
    }

    private TemplateInstance page(String field, String error) {
        var person = current.signedIn();
        return new PasswordPage(
                desk.frame(PATH, messages.password(), person), person.mustChangePassword(), field, error);
    }
}
