package org.xingyao.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;

/**
 * An article as the desk has it: what a POST and a PUT take, of which only the title must be there, and what they and
 * {@code GET …?copy=working} answer. What was read may be changed and sent back as it is.
 *
 * @param id by which another system knows it
 * @param date as precise as the paper: 2022-07-01, 2022-07 or 2022
 * @param body paragraphs parted by a newline, in a qa those of a pair beginning 问： or 答：; null when the body has more
 *     to it than that, and then {@code blocks} has it
 * @param blocks typed blocks; null when {@code body} has it all
 * @param state unpublished, live or withdrawn
 * @param live number of the edition that readers see; 0 when they see none
 * @param ignored what was sent and left out
 */
record ManuscriptAnswer(
        @Schema(readOnly = true) String url,
        String slug,
        @Nullable String id,
        String kind,
        String kicker,
        @Schema(required = true) String title,
        String shortTitle,
        String deck,
        String summary,
        List<String> byline,
        String date,
        boolean dateInferred,
        String dateline,
        List<String> region,
        List<String> star,
        String track,
        String column,
        String series,
        int seriesNo,
        List<String> organisations,
        List<String> tags,
        EditionContent.@Nullable Source source,
        String responsibleEditor,
        List<EditionContent.Restoration> restorations,
        @Nullable String body,

        @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = Object.class) @Nullable
        String blocks,

        @Schema(readOnly = true) String state,
        @Schema(readOnly = true) int live,
        @Schema(readOnly = true) Instant savedAt,
        @Schema(readOnly = true) String savedBy,
        @Schema(readOnly = true) List<String> ignored) {}
