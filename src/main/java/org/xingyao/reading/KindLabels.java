package org.xingyao.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.xingyao.article.Kind;

/** What a kind is called on a screen. */
@ApplicationScoped
public class KindLabels {
    private final ReadingMessages messages;

    KindLabels(ReadingMessages messages) {
        this.messages = messages;
    }

    public String of(Kind kind) {
        return switch (kind) {
            case FEATURE -> messages.kindFeature();
            case COUNTY -> messages.kindCounty();
            case QA -> messages.kindQa();
            case NEWS -> messages.kindNews();
            case NOTICE -> messages.kindNotice();
            case PHOTO -> messages.kindPhoto();
            case COMMENTARY -> messages.kindCommentary();
            case REPRINT -> messages.kindReprint();
        };
    }
}
