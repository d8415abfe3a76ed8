package org.xingyao.desk.media;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Refused;
import org.xingyao.text.Rejection;
import org.xingyao.text.Stale;

/** Photos as the scripts of the desk get them. */
final class PhotoJson {
    private PhotoJson() {}

    static String of(PhotoViews.PhotoView photo) {
        return object(photo).encode();
    }

    /** @param more whether another page follows */
    static String of(List<PhotoViews.PhotoView> photos, boolean more) {
        var list = new JsonArray();
        photos.forEach(photo -> list.add(object(photo).put("thumb", photo.thumb())));
        return new JsonObject().put("photos", list).put("more", more).encode();
    }

    private static JsonObject object(PhotoViews.PhotoView photo) {
        return new JsonObject()
                .put("file", photo.file())
                .put("url", photo.url())
                .put("width", photo.width())
                .put("height", photo.height())
                .put("alt", photo.alt())
                .put("caption", photo.caption())
                .put("credit", photo.credit());
    }

    /** Why a photo was not taken, as problem+json. */
    static Response problem(Rejection why, String title) {
        int status = switch (why) {
            case Invalid _ -> 400;
            case Refused _ -> 403;
            case Missing _ -> 404;
            case Conflict _ -> 409;
            case Stale _ -> 412;
        };
        var body = new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", why.said());
        return Response.status(status)
                .entity(body.encode())
                .type("application/problem+json")
                .build();
    }
}
