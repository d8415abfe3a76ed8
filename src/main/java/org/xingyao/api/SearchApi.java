package org.xingyao.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.question.Hint;
import org.xingyao.text.Invalid;

/** Finds published articles. */
@Blocking
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
class SearchApi {
    private final SearchEngine engine;
    private final Selections selections;
    private final SearchAnswers answers;

    SearchApi(SearchEngine engine, Selections selections, SearchAnswers answers) {
        this.engine = engine;
        this.selections = selections;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "检索已发布的稿件")
    public SearchAnswer search(
            @RestQuery @Nullable @Parameter(description = "要找的话，可以是一句问话；为空则列出全部") String q,
            @BeanParam SearchParameters asked,
            @RestQuery @Nullable @Parameter(description = "relevance（默认）或 date") String sort,
            @RestQuery @Nullable @Parameter(description = "第几页，1 到 50") String page,
            @RestQuery
                    @Nullable
                    @Parameter(description = "不按哪些意思理解，逗号分隔：region、star、track、column、series、number、year、organisation")
                    String ignore,
            @RestQuery @Nullable @Parameter(description = "1 表示只按原文检索，不作更正") String exact) {
        var chosen = selections.of(asked);
        var request = new SearchRequest(
                q == null ? "" : q,
                chosen.region(),
                chosen.star(),
                chosen.track(),
                chosen.column(),
                chosen.series(),
                chosen.kind(),
                chosen.from(),
                chosen.to(),
                sort(sort),
                SearchParameters.number("page", page, 1, SearchRequest.LAST_PAGE),
                asked.size(),
                Hint.Kind.named(SearchParameters.text(ignore)));
        long begun = System.nanoTime();
        var result = "1".equals(exact) ? engine.exactly(request) : engine.search(request);
        return answers.of(request, result, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    private static SearchRequest.Sort sort(@Nullable String sort) {
        return switch (SearchParameters.text(sort)) {
            case "", "relevance" -> SearchRequest.Sort.RELEVANCE;
            case "date" -> SearchRequest.Sort.DATE;
            default -> throw new Invalid("sort", "sort 应是 relevance 或 date");
        };
    }
}
