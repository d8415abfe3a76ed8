package org.xingyao.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.xingyao.text.Invalid;
import org.xingyao.text.Refused;

/** Gives what went wrong a status and a page; stack traces stay in the log, found by the id the page shows. */
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ErrorPages pages;

    Problems(ErrorPages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return page(404, pages.notFound());
    }

    @ServerExceptionMapper
    Response gone(Gone e) {
        return page(410, pages.gone(e.reason()));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status >= 500) return failed(e);
        // A redirect that was thrown to leave a page in the middle.
        return status < 400 ? e.getResponse() : page(status, pages.refused(""));
    }

    @ServerExceptionMapper
    Response forbidden(io.quarkus.security.ForbiddenException e) {
        return page(403, pages.refused(""));
    }

    @ServerExceptionMapper
    Response refusedByRule(Refused e) {
        return page(403, pages.refused(String.valueOf(e.getMessage())));
    }

    @ServerExceptionMapper
    Response invalid(Invalid e) {
        return page(400, pages.refused(String.valueOf(e.getMessage())));
    }

    @ServerExceptionMapper
    Response failed(Throwable e) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "Request failed, id %s", id);
        return page(500, pages.failed(id));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type("text/html; charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
