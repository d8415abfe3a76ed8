package org.xingyao.editorial.list;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an article lies on the desk. An article can lie in several: what is public may be in review again. */
public enum Tray {
    /** 我的稿件, wherever they are. */
    MINE("a.opened_by = :me and (a.public_state <> 'unpublished' or w.article_id is not null or u.id is not null)"),
    /** 草稿: never public, not handed in. One that was thrown away has no words left and lies nowhere. */
    DRAFT(
            "a.public_state = 'unpublished' and (u.stage in ('refused', 'void') or (u.id is null and w.article_id is not null))"),
    FIRST_REVIEW("u.stage = 'first-review'"),
    SECOND_REVIEW("u.stage = 'second-review'"),
    FINAL_REVIEW("u.stage = 'final-review'"),
    RETURNED("u.stage = 'returned'"),
    /** 已签发, waiting to be published. */
    SIGNED("u.stage = 'signed'"),
    /** 已发布. */
    LIVE("a.public_state = 'live'"),
    /** 有未发布修改: public, and somebody has written on. */
    CHANGED("a.public_state = 'live' and w.article_id is not null"),
    WITHDRAWN("a.public_state = 'withdrawn'");

    private final String condition;

    Tray(String condition) {
        this.condition = condition;
    }

    /** How addresses write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Tray> of(String id) {
        return Stream.of(values()).filter(tray -> tray.id().equals(id)).findFirst();
    }

    /** On article a, its working copy w and its edition under way u. */
    String condition() {
        return condition;
    }

    /** True where what readers see is listed, not what is being written. */
    boolean isPublic() {
        return this == LIVE;
    }
}
