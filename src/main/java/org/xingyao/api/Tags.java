package org.xingyao.api;

import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.Manuscript;
import org.xingyao.web.NeedsIfMatch;

/** ETags of manuscripts, as headers carry them. */
final class Tags {
    private static final Pattern QUOTED = Pattern.compile("(?:W/)?\"([^\"]{1,100})\"");

    private Tags() {}

    /** @throws NeedsIfMatch when there is none; a star would overwrite what nobody read and counts as none */
    static String expected(@Nullable String ifMatch) {
        var match = QUOTED.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!match.matches()) throw new NeedsIfMatch();
        return match.group(1);
    }

    static RestResponse<ManuscriptAnswer> answer(Manuscript manuscript, List<String> ignored) {
        return tagged(RestResponse.ResponseBuilder.ok(ManuscriptAnswers.of(manuscript, ignored)), manuscript);
    }

    static RestResponse<ManuscriptAnswer> tagged(
            RestResponse.ResponseBuilder<ManuscriptAnswer> answer, Manuscript manuscript) {
        return answer.header("ETag", '"' + manuscript.tag() + '"')
                .header("Cache-Control", "no-store")
                .build();
    }
}
