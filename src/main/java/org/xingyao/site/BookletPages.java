package org.xingyao.site;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublishedArticles;
import org.xingyao.print.booklet.Booklets;
import org.xingyao.site.kept.Shows;
import org.xingyao.taxonomy.SeriesList;

/** A whole series to take away. */
@Blocking
@Path("/series/{slug}/booklet.{form:pdf|docx}")
class BookletPages {
    private final Shows shows;
    private final SeriesList series;
    private final PublishedArticles articles;
    private final Booklets booklets;
    private final PrintAnswers answers;

    BookletPages(Shows shows, SeriesList series, PublishedArticles articles, Booklets booklets, PrintAnswers answers) {
        this.shows = shows;
        this.series = series;
        this.articles = articles;
        this.booklets = booklets;
        this.answers = answers;
    }

    @GET
    public CompletionStage<Response> show(
            String slug, String form, @HeaderParam("If-None-Match") @Nullable String noneMatch, UriInfo at) {
        var one = series.bySlug(slug).orElseThrow(NotFoundException::new);
        if (!one.slug.equals(slug))
            return CompletableFuture.completedFuture(Moved.to("/series/" + one.slug + "/booklet." + form, at));
        if (articles.inSeries(one).isEmpty()) throw new NotFoundException();
        shows.keys("series:" + one.slug);
        return answers.of(
                () -> form.equals("pdf") ? booklets.pdf(slug) : booklets.word(slug),
                noneMatch,
                one.name.replaceAll("[/\\\\:*?\"<>|]", " ").strip() + "." + form);
    }
}
