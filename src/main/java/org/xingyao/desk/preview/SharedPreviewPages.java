package org.xingyao.desk.preview;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLConnection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.editorial.Previews;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Renditions;
import org.xingyao.reading.ArticleLayout;
import org.xingyao.reading.Look;
import org.xingyao.web.StoredFile;

/**
 * A manuscript for whoever has a link to it. The link opens this one text and its pictures, nothing else; one that never
 * was, has ended or is too old is answered alike.
 */
@Blocking
@Path("/preview/{token}")
class SharedPreviewPages {
    private final Previews previews;
    private final ArticleLayout layout;
    private final PreviewViews views;
    private final MediaStore store;
    private final Renditions renditions;

    SharedPreviewPages(
            Previews previews, ArticleLayout layout, PreviewViews views, MediaStore store, Renditions renditions) {
        this.previews = previews;
        this.layout = layout;
        this.views = views;
        this.store = store;
        this.renditions = renditions;
    }

    @GET
    public TemplateInstance show(String token, @RestQuery @Nullable String theme, @RestQuery @Nullable String size) {
        var shared = previews.behind(token);
        var shown = PreviewViews.shown(shared.preview(), "/preview/" + token + "/media/");
        return layout.preview(shown, Look.of(theme, size), views.band(shared));
    }

    @GET
    @Path("media/{name}")
    public Response picture(String token, String name) throws IOException {
        var content = previews.behind(token).preview().manuscript().content();
        var mediaType = mediaType(content, name).orElseThrow(NotFoundException::new);
        var file = store.open(name).orElseThrow(NotFoundException::new);
        return StoredFile.of(file, mediaType).build();
    }

    /** Of a picture that stands in the text, as itself or as a smaller copy. */
    private Optional<String> mediaType(EditionContent content, String name) {
        var files = Blocks.all(content.blocks(), Figure.class).stream()
                .map(Figure::file)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        if (files.contains(name)) return Optional.of(URLConnection.guessContentTypeFromName(name));
        return renditions.withFile(name).stream()
                .filter(small -> small.photo.file != null && files.contains(small.photo.file))
                .map(small -> small.mediaType)
                .findFirst();
    }
}
