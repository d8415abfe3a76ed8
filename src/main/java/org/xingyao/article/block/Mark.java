package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a span of text carries beside its words. The order here is the order in the canonical JSON. */
public enum Mark {
    @JsonProperty("strong")
    STRONG,
    /** Text that a damaged source had lost and an editor inferred; shown as 〔text〕. */
    @JsonProperty("restored")
    RESTORED,
    /** A place where the source lost text and nobody guessed; the span's text is …, shown as 〔…〕. */
    @JsonProperty("lost")
    LOST
}
