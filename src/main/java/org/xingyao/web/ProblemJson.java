package org.xingyao.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Refused;
import org.xingyao.text.Rejection;
import org.xingyao.text.Stale;

/** What went wrong, for machines: problem+json of RFC 9457, the detail in Chinese, the field at fault by its name. */
@ApplicationScoped
public class ProblemJson {
    public static final String TYPE = "application/problem+json";

    private final WebMessages messages;

    ProblemJson(WebMessages messages) {
        this.messages = messages;
    }

    public Response.ResponseBuilder of(int status, String detail) {
        return answer(status, body(status, detail));
    }

    /** @param field at fault; empty when it is none of them */
    public Response.ResponseBuilder of(int status, String detail, String field) {
        return answer(status, body(status, detail, field));
    }

    /** What was refused, with its field where it names one. */
    public Response.ResponseBuilder of(Rejection why) {
        return of(status(why), why.said(), why instanceof Invalid invalid ? invalid.field() : "");
    }

    static int status(Rejection why) {
        return switch (why) {
            case Invalid _ -> 400;
            case Refused _ -> 403;
            case Missing _ -> 404;
            case Conflict _ -> 409;
            case Stale _ -> 412;
        };
    }

    public JsonObject body(int status, String detail, String field) {
        if (field.isEmpty()) return body(status, detail);
        var error = new JsonObject().put("field", field).put("message", detail);
        return body(status, detail).put("errors", new JsonArray().add(error));
    }

    /** @param detail empty for what the status says */
    public JsonObject body(int status, String detail) {
        var title = title(status);
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail.isEmpty() ? title : detail);
    }

    private static Response.ResponseBuilder answer(int status, JsonObject body) {
        return Response.status(status).entity(body.encode()).type(TYPE).header("Cache-Control", "no-store");
    }

    private String title(int status) {
        return switch (status) {
            case 401 -> messages.unauthorized();
            case 403 -> messages.forbidden();
            case 404 -> messages.notFound();
            case 405 -> messages.methodNotAllowed();
            case 406 -> messages.notAcceptable();
            case 409 -> messages.conflict();
            case 410 -> messages.gone();
            case 412 -> messages.stale();
            case 413 -> messages.tooLarge();
            case 415 -> messages.unsupportedType();
            case 428 -> messages.needsIfMatch();
            case 429 -> messages.tooMany();
            case 503 -> messages.unavailable();
            default -> status < 500 ? messages.badRequest() : messages.failed();
        };
    }
}
