package org.xingyao.inspection;

import org.xingyao.article.EditionContent;

/**
 * An article as readers have it.
 *
 * @param edition id of the one that was live when it was read; another one may be by now
 * @param digest SHA-256 of the stored text that its words were read from
 */
public record LiveText(long id, long edition, String slug, String headline, String digest, EditionContent content) {
    /** Where its words are changed. */
    String mend() {
        return "/desk/articles/" + slug + "/edit";
    }

    public Finding finding(Matter matter, String about, String what) {
        return Finding.of(matter, slug + "\n" + about, headline, what, mend());
    }
}
