package org.xingyao.desk.docx;

import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.xingyao.desk.list.ArticleListPages;

/** What the script of the list is told about a file that was dropped on it. */
final class DocxAnswer {
    private DocxAnswer() {}

    static boolean wantsJson(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().getFirst().equals(MediaType.APPLICATION_JSON_TYPE);
    }

    /** The page that says what was noticed. */
    static String report(String slug) {
        return ArticleListPages.PATH + "/" + slug + "/word";
    }

    static Response taken(String slug, int remarks) {
        var said = new JsonObject()
                .put("slug", slug)
                .put("edit", ArticleListPages.PATH + "/" + slug + "/edit")
                .put("report", report(slug))
                .put("remarks", remarks);
        return Response.status(201)
                .entity(said.encode())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .build();
    }
}
