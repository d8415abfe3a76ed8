package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.AnswerPlace;
import org.xingyao.article.PublishedAnswers;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.reading.LinkView;
import org.xingyao.reading.PairNotice;
import org.xingyao.reading.ReadingMessages;
import org.xingyao.site.kept.Shows;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.TaxonomyBooks;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.text.CleanText;

/** 政策问答: every answer by itself, by star, region, answering body and audience. */
@Blocking
@Path(AnswerIndexPages.PATH)
class AnswerIndexPages {
    static final String PATH = "/qa";

    private static final int PAGE_SIZE = 30;
    private static final int LONGEST = 80;

    private final Shows shows;
    private final PublishedAnswers answers;
    private final Stars stars;
    private final Regions regions;
    private final TaxonomyBooks books;
    private final Frames frames;
    private final SiteMessages messages;
    private final ReadingMessages words;
    private final Clock clock;

    AnswerIndexPages(
            Shows shows,
            PublishedAnswers answers,
            Stars stars,
            Regions regions,
            TaxonomyBooks books,
            Frames frames,
            SiteMessages messages,
            ReadingMessages words,
            Clock clock) {
        this.shows = shows;
        this.answers = answers;
        this.stars = stars;
        this.regions = regions;
        this.books = books;
        this.frames = frames;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswerIndexPage(Frame frame, List<Facet> facets, List<AnswerLine> answers, boolean narrowed, String older)
            implements TemplateInstance {}

    /** One way to narrow the list. */
    record Facet(String name, String label, List<Choice> choices) {}

    record Choice(String value, String label, boolean chosen) {}

    /** @param notice null for an answer that holds */
    record AnswerLine(
            String href,
            String question,
            String shortAnswer,
            String meta,
            LinkView article,
            @Nullable PairNotice notice) {}

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String star,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable String body,
            @RestQuery @Nullable String audience,
            @RestQuery @Nullable String before) {
        var wanted = new PublishedAnswers.Wanted(
                now(TaxonomyKind.STARS, star),
                now(TaxonomyKind.REGIONS, region),
                now(TaxonomyKind.ORGANISATIONS, body),
                text(audience));
        var found = answers.list(wanted, AnswerPlace.parse(before), PAGE_SIZE + 1);
        var shown = found.stream().limit(PAGE_SIZE).toList();
        shows.keys(Shows.ANY_ARTICLE);
        return new AnswerIndexPage(
                frames.of(PATH, messages.answers(), messages.answersDescription()),
                facets(wanted),
                shown.stream().map(this::line).toList(),
                !wanted.isAll(),
                found.size() > PAGE_SIZE ? older(wanted, shown.getLast()) : "");
    }

    private List<Facet> facets(PublishedAnswers.Wanted wanted) {
        return Stream.of(
                        new Facet(
                                "star",
                                messages.stars(),
                                stars.list("retiredAt is null order by slug").stream()
                                        .map(one -> choice(one.slug, one.name, wanted.star()))
                                        .toList()),
                        new Facet(
                                "region",
                                messages.regions(),
                                regions
                                        .list(
                                                "level = 'county' and retiredAt is null order by deskOrder nulls last, slug")
                                        .stream()
                                        .map(one -> choice(one.slug, one.name, wanted.region()))
                                        .toList()),
                        new Facet(
                                "body",
                                messages.answerBodies(),
                                answers.bodies().stream()
                                        .map(one -> choice(one.slug(), one.name(), wanted.body()))
                                        .toList()),
                        new Facet(
                                "audience",
                                messages.audience(),
                                answers.audiences().stream()
                                        .map(one -> choice(one, one, wanted.audience()))
                                        .toList()))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    private AnswerLine line(PublishedAnswers.Line one) {
        var meta = Stream.of(one.answeringBody(), Objects.requireNonNullElse(one.answeredOn(), ""))
                .filter(text -> !text.isEmpty())
                .toList();
        var style = one.style();
        var number = one.seriesNo();
        var series = one.series() == null || style == null || number == null
                ? messages.wholeArticle()
                : one.series() + style.print(number);
        var notice = PairNotice.of(one.standing(), LocalDate.now(clock), words);
        var article = "/articles/" + one.slug();
        return new AnswerLine(
                article + "#qa-" + one.number(),
                one.question(),
                one.shortAnswer(),
                String.join(" · ", meta),
                new LinkView(article, series),
                notice.orElse(null));
    }

    private static String older(PublishedAnswers.Wanted wanted, PublishedAnswers.Line last) {
        var address = UriBuilder.fromPath(PATH);
        Stream.of(
                        List.of("star", wanted.star()),
                        List.of("region", wanted.region()),
                        List.of("body", wanted.body()),
                        List.of("audience", wanted.audience()))
                .filter(one -> !one.getLast().isEmpty())
                .forEach(one -> address.queryParam(one.getFirst(), "{" + one.getFirst() + "}"));
        address.queryParam("before", new AnswerPlace(last.sortedOn(), last.article(), last.number()));
        return address.build(Stream.of(wanted.star(), wanted.region(), wanted.body(), wanted.audience())
                        .filter(text -> !text.isEmpty())
                        .toArray())
                .toString();
    }

    /** A bookmark may say a former address. */
    private String now(TaxonomyKind kind, @Nullable String given) {
        return books.now(kind, text(given));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : CleanText.atMost(LONGEST, CleanText.line(given));
    }
}
