package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Photo;

/** Takes a picture's file into the photo library. A picture that is there already is not entered a second time. */
@ApplicationScoped
public class AddPhoto {
    private final MediaStore store;
    private final PhotoEntries entries;

    AddPhoto(MediaStore store, PhotoEntries entries) {
        this.store = store;
        this.entries = entries;
    }

    /**
     * The file is stored before the database hears of it: what a crash leaves behind is a file that nobody names.
     *
     * @return the photo, as it is on file
     * @throws org.xingyao.text.Invalid when it is no picture that we can show
     */
    public Photo run(Actor actor, Path file) throws IOException {
        actor.mustHave(Permission.WRITE);
        return entries.enter(actor, store.put(file));
    }
}
