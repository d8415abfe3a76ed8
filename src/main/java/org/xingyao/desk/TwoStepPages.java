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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.SignedIn;
import org.xingyao.editorial.BeginTwoSteps;
import org.xingyao.editorial.ConfirmTwoSteps;
import org.xingyao.editorial.EndTwoSteps;
import org.xingyao.editorial.RenewRecoveryCodes;
import org.xingyao.text.Invalid;

/** A person's second step 双步登录: setting it up, recovery codes, turning it off. */
@Authenticated
@Blocking
@Path(TwoStepPages.PATH)
class TwoStepPages {
    static final String PATH = "/desk/account/two-step";

    private final Desk desk;
    private final TwoStepViews views;
    private final BeginTwoSteps begin;
    private final ConfirmTwoSteps confirm;
    private final RenewRecoveryCodes renew;
    private final EndTwoSteps end;
    private final TwoStepMessages messages;

    TwoStepPages(
            Desk desk,
            TwoStepViews views,
            BeginTwoSteps begin,
            ConfirmTwoSteps confirm,
            RenewRecoveryCodes renew,
            EndTwoSteps end,
            TwoStepMessages messages) {
        this.desk = desk;
        this.views = views;
        this.begin = begin;
        this.confirm = confirm;
        this.renew = renew;
        this.end = end;
        this.messages = messages;
    }

    /**
     * @param codes recovery codes to be shown once; none when there are none to show
     * @param field at fault
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TwoStepPage(DeskFrame frame, TwoStepViews.StateView state, List<String> codes, String field, String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return page(List.of(), "", "");
    }

    @POST
    public Response begin() {
        begin.run(person());
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** Answers with the codes and no redirect: they are nowhere kept from where another page could show them. */
    @POST
    @Path("confirm")
    public Response confirm(@RestForm @Nullable String code) {
        try {
            return Response.ok(page(confirm.run(person(), code == null ? "" : code), "", ""))
                    .build();
        } catch (Invalid e) {
            return refused(e);
        }
    }

    @POST
    @Path("codes")
    public Response codes(@RestForm @Nullable String password) {
        try {
            return Response.ok(page(renew.run(person(), password == null ? "" : password), "", ""))
                    .build();
        } catch (Invalid e) {
            return refused(e);
        }
    }

    @POST
    @Path("end")
    public Response end(@RestForm @Nullable String password) {
        try {
            end.own(person(), password == null ? "" : password);
        } catch (Invalid e) {
            return refused(e);
        }
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** Open to who must set it up, not to who must change the password first. */
    private SignedIn person() {
        return desk.personBeforeTwoSteps();
    }

    private Response refused(Invalid e) {
        return Response.status(400).entity(page(List.of(), e.field(), e.said())).build();
    }

    private TemplateInstance page(List<String> codes, String field, String error) {
        var person = person();
        var frame = desk.frame(PATH, messages.title(), person);
        return new TwoStepPage(frame, views.of(person, codes), codes, field, error);
    }
}
