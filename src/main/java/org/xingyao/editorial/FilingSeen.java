package org.xingyao.editorial;

import org.xingyao.article.CanonicalJson;
import org.xingyao.tagging.TagDecisions;
import org.xingyao.text.Digest;

/** Which filing a person saw. */
public final class FilingSeen {
    private static final int DIGITS = 16;

    private FilingSeen() {}

    /** What a form carries, so that nobody overwrites what somebody else filed meanwhile. */
    public static String of(Manuscript manuscript) {
        return of(new TagDecisions.Before(manuscript.filing(), manuscript.filed()));
    }

    static String of(TagDecisions.Before before) {
        return Digest.sha256(CanonicalJson.write(before.filing()) + before.filed())
                .substring(0, DIGITS);
    }
}
