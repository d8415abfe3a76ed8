package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.CleanText;

/**
 * A photo 图片 in its place, with the caption it has in this article.
 *
 * @param key names the photo inside the article, so that a file can say where it stands: letters, digits, hyphens
 * @param file name in the media store (SHA-256 and ending), or null: a placeholder, the picture itself is not there
 * @param caption 图片说明; may be empty
 * @param credit 图片作者 as printed, 本报记者 翟鹏程 摄; may be empty
 * @param alt what a blind reader hears; empty means the caption says it all
 */
@JsonPropertyOrder({"key", "file", "caption", "credit", "alt"})
public record Figure(String key, @Nullable String file, String caption, String credit, String alt) implements Block {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?");

    public Figure {
        if (key == null || !isKey(key)) throw new IllegalArgumentException("figure key: " + key);
        caption = clean(caption);
        credit = clean(credit);
        alt = clean(alt);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** Whether a text may name a figure: letters, digits and hyphens, up to 64. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : CleanText.line(text);
    }
}
