package org.xingyao.desk.media;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.xingyao.desk.Desk;
import org.xingyao.editorial.PhotoLibrary;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Photos;
import org.xingyao.media.Renditions;
import org.xingyao.web.StoredFile;

/** The bytes of every photo of the library, for those who write or read drafts. */
@Authenticated
@Blocking
@Path(MediaFiles.PATH + "{name}")
public class MediaFiles {
    public static final String PATH = MediaPages.PATH + "/files/";

    // A name is the SHA-256 of its bytes, so what it names can never change; but it is for this person only.
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final Desk desk;
    private final MediaStore store;
    private final Photos photos;
    private final Renditions renditions;

    MediaFiles(Desk desk, MediaStore store, Photos photos, Renditions renditions) {
        this.desk = desk;
        this.store = store;
        this.photos = photos;
        this.renditions = renditions;
    }

    @GET
    public Response show(String name) throws IOException {
        PhotoLibrary.check(desk.person().actor());
        var mediaType = photos.withFile(name)
                .map(photo -> photo.mediaType)
                .or(() -> renditions.withFile(name).stream()
                        .map(small -> small.mediaType)
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        var file = store.open(name).orElseThrow(NotFoundException::new);
        return StoredFile.of(file, mediaType).header("Cache-Control", FOR_EVER).build();
    }
}
