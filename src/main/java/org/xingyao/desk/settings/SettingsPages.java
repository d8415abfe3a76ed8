package org.xingyao.desk.settings;

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
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.SaveSettings;
import org.xingyao.setting.Settings;
import org.xingyao.text.Invalid;
import org.xingyao.text.Stale;

/** What the house sets for itself: name and licences, emergencies, how people sign in. */
@Authenticated
@Blocking
@Path(SettingsPages.PATH)
public class SettingsPages {
    public static final String PATH = "/desk/settings";

    private final Desk desk;
    private final Settings settings;
    private final SaveSettings save;
    private final SettingsViews views;
    private final SettingsMessages messages;

    SettingsPages(Desk desk, Settings settings, SaveSettings save, SettingsViews views, SettingsMessages messages) {
        this.desk = desk;
        this.settings = settings;
        this.save = save;
        this.views = views;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SettingsPage(DeskFrame frame, SettingsViews.FormView form, boolean done) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@RestQuery @Nullable String done) {
        desk.person().actor().mustHave(Permission.SET_HOUSE);
        return page(views.of(settings.now()), done != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> fields) {
        var actor = desk.person().actor();
        actor.mustHave(Permission.SET_HOUSE);
        var sent = SentSettings.of(fields);
        try {
            save.run(actor, sent.typed(), sent.seen());
        } catch (Invalid e) {
            return refused(400, views.refused(settings.now(), sent, e));
        } catch (Stale e) {
            return refused(409, views.stale(settings.now(), e));
        }
        return Response.seeOther(URI.create(PATH + "?done=1")).build();
    }

    private Response refused(int status, SettingsViews.FormView form) {
        return Response.status(status).entity(page(form, false)).build();
    }

    private TemplateInstance page(SettingsViews.FormView form, boolean done) {
        return new SettingsPage(desk.frame(PATH, messages.title()), form, done);
    }
}
