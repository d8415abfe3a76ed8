package org.xingyao.article.compare;

import org.xingyao.article.Kind;
import org.xingyao.article.block.IssueDate;

/** What the values of a head are called where people read them. */
public interface Names {
    String kind(Kind kind);

    /** @param slug never empty */
    String column(String slug);

    /** @param slug never empty */
    String series(String slug);

    /** @param slug village, community, both or none */
    String track(String slug);

    String star(String slug);

    String region(String slug);

    String organisation(String slug);

    String date(IssueDate date);
}
