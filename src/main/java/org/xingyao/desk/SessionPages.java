package org.xingyao.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.xingyao.account.CurrentActor;
import org.xingyao.account.UserSession;
import org.xingyao.account.UserSessions;
import org.xingyao.editorial.EndSession;

/** Where a person is signed in, and the way out. */
@Authenticated
@Blocking
@Path("/desk")
class SessionPages {
    static final String PATH = "/desk/sessions";

    private final Desk desk;
    private final CurrentActor current;
    private final UserSessions sessions;
    private final EndSession endSession;
    private final Cookies cookies;
    private final DeskMessages messages;
    private final DateTimeFormatter minutes;

    SessionPages(
            Desk desk,
            CurrentActor current,
            UserSessions sessions,
            EndSession endSession,
            Cookies cookies,
            DeskMessages messages,
            Clock clock) {
        this.desk = desk;
        this.current = current;
        this.sessions = sessions;
        this.endSession = endSession;
        this.cookies = cookies;
        this.messages = messages;
        this.minutes = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(clock.getZone());
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionsPage(DeskFrame frame, List<SessionView> sessions) implements TemplateInstance {}

    /** One signed-in browser. */
    record SessionView(long id, boolean present, String since, String lastSeen, String address, String agent) {}

    @GET
    @Path("sessions")
    public TemplateInstance list() {
        var person = desk.person();
        return new SessionsPage(
                desk.frame(PATH, messages.sessions()),
                sessions.openOf(person.userId()).stream()
                        .map(session -> view(session, person.sessionId()))
                        .toList());
    }

    @POST
    @Path("sessions/{id}/end")
    public Response end(long id) {
        endSession.run(desk.person(), id);
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** Open to someone who must change the password first: anyone may leave. */
    @POST
    @Path("sign-out")
    public Response signOut(@Context HttpServerRequest request) {
        var person = current.signedIn();
        endSession.run(person, person.sessionId());
        return Response.seeOther(URI.create("/desk/login"))
                .cookie(cookies.session("", request.isSSL(), 0))
                .build();
    }

    private SessionView view(UserSession session, long present) {
        return new SessionView(
                session.id,
                session.id == present,
                time(session.createdAt),
                time(session.lastSeenAt),
                session.address,
                session.agent);
    }

    private String time(Instant at) {
        return minutes.format(at);
    }
}
