package org.xingyao.tagging;

import java.util.List;
import java.util.Locale;
import org.xingyao.article.Filing;

/** What an article is filed under, as far as it is suggested. */
public enum TagKind {
    STAR,
    REGION,
    ORGANISATION,
    TOPIC;

    /** As the database writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a filing says of this kind. */
    public List<String> in(Filing filing) {
        return switch (this) {
            case STAR -> filing.stars();
            case REGION -> filing.regions();
            case ORGANISATION -> filing.organisations();
            case TOPIC -> filing.topics();
        };
    }
}
