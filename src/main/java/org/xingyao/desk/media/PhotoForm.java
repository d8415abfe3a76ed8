package org.xingyao.desk.media;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.xingyao.editorial.DescribePhoto;
import org.xingyao.media.Photo;
import org.xingyao.text.Invalid;

/**
 * What somebody says of a photo, as it was typed.
 *
 * @param version of the photo as the person saw it
 */
record PhotoForm(String alt, String caption, String credit, String focusX, String focusY, String version) {
    /** Longer than any field may be: what follows is cut off, and the rules say that it is too long. */
    private static final int LONGEST = 2000;

    static PhotoForm of(Photo photo) {
        return new PhotoForm(
                photo.alt,
                photo.caption,
                photo.credit,
                Integer.toString(photo.focusX),
                Integer.toString(photo.focusY),
                Long.toString(photo.version));
    }

    static PhotoForm of(MultivaluedMap<String, String> fields) {
        return new PhotoForm(
                value(fields, "alt"),
                value(fields, "caption"),
                value(fields, "credit"),
                value(fields, "focusX"),
                value(fields, "focusY"),
                value(fields, "version"));
    }

    private static String value(MultivaluedMap<String, String> fields, String name) {
        var value = Objects.requireNonNullElse(fields.getFirst(name), "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    DescribePhoto.Wish wish(MediaMessages messages) {
        return new DescribePhoto.Wish(
                alt, caption, credit, perCent("focusX", focusX, messages), perCent("focusY", focusY, messages));
    }

    /** No version there ever was, when the form says none: then it is another than the photo's. */
    long seen() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static int perCent(String field, String typed, MediaMessages messages) {
        if (!typed.matches("\\d{1,3}")) throw new Invalid(field, messages.focusHint());
        return Integer.parseInt(typed);
    }
}
