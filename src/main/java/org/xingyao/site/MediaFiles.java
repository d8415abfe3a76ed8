package org.xingyao.site;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.xingyao.article.PublishedArticles;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Photos;
import org.xingyao.media.Renditions;
import org.xingyao.web.StoredFile;

/** The photos of published articles and their smaller copies. One that only a draft uses is not there for readers. */
@Blocking
@Path("/media/{name}")
class MediaFiles {
    // A name is the SHA-256 of its bytes, so what it names can never change.
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final MediaStore store;
    private final Photos photos;
    private final Renditions renditions;
    private final PublishedArticles articles;

    MediaFiles(MediaStore store, Photos photos, Renditions renditions, PublishedArticles articles) {
        this.store = store;
        this.photos = photos;
        this.renditions = renditions;
        this.articles = articles;
    }

    @GET
    public Response show(String name) throws IOException {
        var mediaType = photos.withFile(name)
                .filter(articles::isShown)
                .map(photo -> photo.mediaType)
                .or(() -> renditions.withFile(name).stream()
                        .filter(small -> articles.isShown(small.photo))
                        .map(small -> small.mediaType)
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        var file = store.open(name).orElseThrow(NotFoundException::new);
        return StoredFile.of(file, mediaType).header("Cache-Control", FOR_EVER).build();
    }
}
