package org.xingyao.inspection;

import org.xingyao.article.EditionContent;

/** An article as readers have it. */
record LiveText(long id, String slug, String headline, EditionContent content) {
    /** Where its words are changed. */
    String mend() {
        return "/desk/articles/" + slug + "/edit";
    }

    Finding finding(Matter matter, String about, String what) {
        return Finding.of(matter, slug + "\n" + about, headline, what, mend());
    }
}
