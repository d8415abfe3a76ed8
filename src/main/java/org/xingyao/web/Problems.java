package org.xingyao.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.xingyao.account.SignInMechanism;
import org.xingyao.text.Missing;
import org.xingyao.text.Rejection;
import org.xingyao.web.door.RequestNames;
import org.xingyao.work.Outage;

/**
 * Gives what went wrong a status, and a page for people or problem+json for machines, told apart by the address. Stack
 * traces stay in the log, found by the id that is shown.
 */
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final Asker asker;
    private final ErrorPages pages;
    private final ProblemJson problems;
    private final WebMessages messages;
    private final Unwritable unwritable;

    Problems(Asker asker, ErrorPages pages, ProblemJson problems, WebMessages messages, Unwritable unwritable) {
        this.asker = asker;
        this.pages = pages;
        this.problems = problems;
        this.messages = messages;
        this.unwritable = unwritable;
    }

    /** True for the addresses that machines ask, and the desk's own scripts. */
    public static boolean isApi(UriInfo address) {
        return isApi(address.getPath());
    }

    /** The same of a path. */
    public static boolean isApi(String path) {
        return path.startsWith("/api/") || path.startsWith("/desk/writing/");
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e, UriInfo at) {
        return answer(at, 404, "", pages::notFound);
    }

    @ServerExceptionMapper
    Response rejected(Rejection e, UriInfo at) {
        if (asker.isMachine(at)) return problems.of(e).build();
        return page(ProblemJson.status(e), e instanceof Missing ? pages.notFound() : pages.refused(e.said()));
    }

    @ServerExceptionMapper
    Response gone(Gone e, UriInfo at) {
        return answer(at, 410, e.reason(), () -> pages.gone(e.reason()));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, UriInfo at) {
        int status = e.getResponse().getStatus();
        if (status >= 500) return failed(e, at);
        // A redirect that was thrown to leave a page in the middle.
        return status < 400 ? e.getResponse() : answer(at, status, "", () -> pages.refused(""));
    }

    /** A person is shown the door, a machine is told what is missing. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unknown(SecurityException e, UriInfo at) {
        if (!asker.isMachine(at))
            return Response.status(302)
                    .location(URI.create(SignInMechanism.LOGIN))
                    .build();
        // A script of the desk asks its person to sign in again; the browser must not ask for a token.
        if (at.getPath().startsWith("/desk/"))
            return problems.of(401, messages.signedOut()).build();
        return problems.of(401, "").header("WWW-Authenticate", "Bearer").build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo at) {
        return answer(at, 403, "", () -> pages.refused(""));
    }

    @ServerExceptionMapper
    Response needsIfMatch(NeedsIfMatch e, UriInfo at) {
        return answer(at, 428, "", () -> pages.refused(messages.needsIfMatch()));
    }

    /** Two requests at once: the other one came first. */
    @ServerExceptionMapper({ConstraintViolationException.class, OptimisticLockException.class})
    Response overtaken(RuntimeException e, UriInfo at) {
        LOG.debug("overtaken", e);
        return answer(at, 409, messages.changedMeanwhile(), () -> pages.refused(messages.changedMeanwhile()));
    }

    /** A length that no rule of ours has looked at; the database did. */
    @ServerExceptionMapper
    Response tooLong(DataException e, UriInfo at) {
        LOG.warn("a text that the database can't hold", e);
        return answer(at, 400, messages.tooLongSomewhere(), () -> pages.refused(messages.tooLongSomewhere()));
    }

    @ServerExceptionMapper
    Response failed(Throwable e, UriInfo at) {
        if (hasTooManyFields(e)) return answer(at, 413, "", () -> pages.refused(""));
        var outage = Outage.of(e);
        if (outage.isPresent()) {
            LOG.warnf("Request not answered: %s", e);
            return unwritable.answer(at, outage.get());
        }
        var id = RequestNames.current();
        LOG.errorf(e, "Request failed, id %s", id);
        return answer(at, 500, messages.failedId(id), () -> pages.failed(id));
    }

    /** RESTEasy has no type for it. */
    private static boolean hasTooManyFields(Throwable e) {
        return e.getClass() == RuntimeException.class
                && String.valueOf(e.getMessage()).startsWith("Param limit of ");
    }

    private Response answer(UriInfo at, int status, String detail, Supplier<TemplateInstance> page) {
        return asker.isMachine(at) ? problems.of(status, detail).build() : page(status, page.get());
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type("text/html; charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
