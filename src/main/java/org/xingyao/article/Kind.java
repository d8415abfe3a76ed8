package org.xingyao.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The genre 体裁 of an article. */
public enum Kind {
    @JsonProperty("feature")
    FEATURE,
    @JsonProperty("county")
    COUNTY,
    @JsonProperty("qa")
    QA,
    @JsonProperty("news")
    NEWS,
    @JsonProperty("notice")
    NOTICE,
    @JsonProperty("photo")
    PHOTO,
    @JsonProperty("commentary")
    COMMENTARY,
    @JsonProperty("reprint")
    REPRINT;

    /** How addresses, files and the API write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** News and county reports begin with 本报讯（记者…）; the other kinds print their bylines on a line of their own. */
    public boolean opensWithDateline() {
        return this == NEWS || this == COUNTY;
    }

    /** 消息的副题前不用破折号，通讯的副题前用: a feature and a Q&A print ——, news and county reports do not. */
    public boolean deckTakesDash() {
        return this == FEATURE || this == QA || this == COMMENTARY;
    }
}
