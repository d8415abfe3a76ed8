package org.xingyao.site;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublishedArticles;
import org.xingyao.print.poster.Posters;

/** An article as a picture to be passed on. */
@Blocking
@Path("/articles/{slug}/poster.png")
class PosterPages {
    private final PublishedArticles published;
    private final Posters posters;
    private final PrintAnswers answers;

    PosterPages(PublishedArticles published, Posters posters, PrintAnswers answers) {
        this.published = published;
        this.posters = posters;
        this.answers = answers;
    }

    @GET
    public CompletionStage<Response> show(String slug, @HeaderParam("If-None-Match") @Nullable String noneMatch) {
        if (published.bySlug(slug).isEmpty()) throw ArticlePages.missing(published, slug);
        return answers.of(() -> posters.of(slug), noneMatch, slug + ".png");
    }
}
