package org.xingyao.desk.media;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

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
}
