package org.xingyao.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published article whole.
 *
 * @param publishedAt when it came online first
 * @param issuedOn as precise as the paper: 2022-07-01, 2022-07 or 2022
 * @param edition number of the edition that is public
 * @param body the words, a line for each paragraph
 * @param blocks the body as typed blocks
 * @param corrections what was put right since
 */
record ArticleAnswer(
        String slug,
        String url,
        String title,
        String kind,
        String kicker,
        String shortTitle,
        String deck,
        String summary,
        List<String> byline,
        Instant publishedAt,
        @Nullable String issuedOn,
        @Nullable String column,
        @Nullable String series,
        @Nullable Integer seriesNo,
        String track,
        List<String> regions,
        List<String> stars,
        List<String> organisations,
        List<String> tags,
        int edition,
        String body,
        List<PairAnswer> pairs,

        @JsonRawValue
        @Schema(
                type = SchemaType.ARRAY,
                implementation = Object.class,
                description = "正文的各块，每块有 type：paragraph、heading、qa、figure、table、chart、quote、list")
        String blocks,

        List<CorrectionAnswer> corrections) {

    /** A question with its answer. */
    record PairAnswer(
            int number,
            String anchor,
            String question,
            String answer,
            String shortAnswer,
            String answeringBody,
            @Nullable String answeredOn) {}

    /** What was put right, and when. */
    record CorrectionAnswer(Instant at, String note) {}
}
