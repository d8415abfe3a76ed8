package org.xingyao.desk.media;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.Desk;
import org.xingyao.editorial.PhotoLibrary;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;

/** The photos that the editor offers when one is to be put into an article. */
@Authenticated
@Blocking
@Path(MediaPages.PATH + "/pick")
class PhotoPickApi {
    private static final int PAGE_SIZE = 24;
    private static final int LAST_PAGE = 200;

    private final Desk desk;
    private final PhotoLibrary library;
    private final Photos photos;
    private final PhotoViews views;

    PhotoPickApi(Desk desk, PhotoLibrary library, Photos photos, PhotoViews views) {
        this.desk = desk;
        this.library = library;
        this.photos = photos;
        this.views = views;
    }

    /**
     * The newest first.
     *
     * @param page the file of the last photo that is shown already, so that none is shown twice when others are added
     *     meanwhile; or a number from 1
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String find(
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("page") @DefaultValue("1") String page) {
        var choice = new PhotoLibrary.Choice(text, false, shownLast(page), (number(page) - 1) * PAGE_SIZE);
        var found = library.find(desk.person().actor(), choice, PAGE_SIZE + 1);
        var shown = found.stream().limit(PAGE_SIZE).toList();
        return PhotoJson.of(views.of(shown), found.size() > PAGE_SIZE);
    }

    private @Nullable Photo shownLast(String page) {
        return photos.withFile(page).orElse(null);
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }
}
