package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Stale;

/** Says what a photo shows, who took it and what of it must stay in sight. */
@ApplicationScoped
public class DescribePhoto {
    private static final int LONGEST_ALT = 200;
    private static final int LONGEST_CAPTION = 200;
    private static final int LONGEST_CREDIT = 120;

    private final PhotoEntries entries;

    DescribePhoto(PhotoEntries entries) {
        this.entries = entries;
    }

    /**
     * What is to stand on file.
     *
     * @param alt what a blind reader hears
     * @param caption what is offered under the photo when it is put into an article
     * @param credit as printed, 本报记者 翟鹏程 摄
     * @param focusX per cent from the left
     * @param focusY per cent from the top
     */
    public record Wish(String alt, String caption, String credit, int focusX, int focusY) {}

    /**
     * @param seen version of the photo as the person saw it
     * @throws Invalid naming the field at fault
     * @throws Stale when somebody else has changed it since
     */
    @Transactional
    public void run(Actor actor, long id, Wish wish, long seen) {
        var photo = entries.changing(actor, id);
        if (photo.version != seen) throw new Stale("这张图片的说明刚被他人改过，请重新打开再改");
        var alt = text("alt", "替代文字", wish.alt(), LONGEST_ALT);
        var caption = text("caption", "图片说明", wish.caption(), LONGEST_CAPTION);
        var credit = text("credit", "图片作者", wish.credit(), LONGEST_CREDIT);
        int focusX = perCent("focusX", wish.focusX());
        int focusY = perCent("focusY", wish.focusY());
        var differences = new Differences()
                .note("替代文字", photo.alt, alt)
                .note("说明", photo.caption, caption)
                .note("作者", photo.credit, credit)
                .note("焦点左", photo.focusX, focusX)
                .note("焦点上", photo.focusY, focusY);
        if (focusX != photo.focusX || focusY != photo.focusY) entries.cutAgain(photo);
        photo.alt = alt;
        photo.caption = caption;
        photo.credit = credit;
        photo.focusX = focusX;
        photo.focusY = focusY;
        entries.close(actor, "describe-photo", photo, differences.text());
    }

    private static String text(String field, String label, String given, int longest) {
        return TaxonomyEntries.text(field, label, CleanText.line(given), longest);
    }

    private static int perCent(String field, int given) {
        if (given < 0 || given > 100) throw new Invalid(field, "焦点请填 0 到 100 之间的整数");
        return given;
    }
}
