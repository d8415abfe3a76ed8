package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Place;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.PublishedArticles.Months;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.reading.LinkView;
import org.xingyao.reading.ListingPictures;
import org.xingyao.site.kept.Shows;

/** 往期: all stories by year and month. */
@Blocking
@Path("/archive")
class ArchivePages {
    private static final LinkView NOWHERE = new LinkView("", "");

    private final Shows shows;
    private final PublishedArticles articles;
    private final ListingPictures pictures;
    private final Frames frames;
    private final SiteMessages messages;

    ArchivePages(
            Shows shows, PublishedArticles articles, ListingPictures pictures, Frames frames, SiteMessages messages) {
        this.shows = shows;
        this.articles = articles;
        this.pictures = pictures;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArchivePage(Frame frame, List<YearView> years) implements TemplateInstance {}

    /** @param months the newest first */
    record YearView(String name, List<LinkView> months) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArchiveMonthPage(Frame frame, String name, ListPage list, LinkView earlier, LinkView later)
            implements TemplateInstance {}

    @GET
    public TemplateInstance years() {
        shows.keys(Shows.ANY_ARTICLE);
        return new ArchivePage(
                frames.of("/archive", messages.archive(), messages.archiveDescription()),
                articles.months().map(this::years).orElse(List.of()));
    }

    /** @throws NotFoundException for what is no month, or one before the first story or after the last */
    @GET
    @Path("{month:\\d{4}-\\d{2}}")
    public TemplateInstance month(String month, @RestQuery @Nullable String before) {
        var months = articles.months().orElseThrow(NotFoundException::new);
        var wanted = within(months, month);
        var path = "/archive/" + wanted;
        var name = name(wanted);
        shows.keys(Shows.ANY_ARTICLE);
        return new ArchiveMonthPage(
                frames.of(path, name, messages.archiveOf(name)),
                name,
                ListPage.of(path, Place.parse(before), (place, most) -> articles.inMonth(wanted, place, most))
                        .with(pictures),
                wanted.isAfter(months.first()) ? link(wanted.minusMonths(1)) : NOWHERE,
                wanted.isBefore(months.last()) ? link(wanted.plusMonths(1)) : NOWHERE);
    }

    private static YearMonth within(Months months, String asked) {
        int number = Integer.parseInt(asked.substring(5));
        if (number < 1 || number > 12) throw new NotFoundException();
        var month = YearMonth.parse(asked);
        if (month.isBefore(months.first()) || month.isAfter(months.last())) throw new NotFoundException();
        return month;
    }

    private List<YearView> years(Months months) {
        return IntStream.rangeClosed(months.first().getYear(), months.last().getYear())
                .mapToObj(year -> year(months, year))
                .toList()
                .reversed();
    }

    private YearView year(Months months, int year) {
        var links = Stream.iterate(12, month -> month - 1)
                .limit(12)
                .map(month -> YearMonth.of(year, month))
                .filter(month -> !month.isBefore(months.first()) && !month.isAfter(months.last()))
                .map(month -> new LinkView("/archive/" + month, messages.month(month.getMonthValue())))
                .toList();
        return new YearView(messages.year(Integer.toString(year)), links);
    }

    private LinkView link(YearMonth month) {
        return new LinkView("/archive/" + month, name(month));
    }

    private String name(YearMonth month) {
        return messages.year(Integer.toString(month.getYear())) + messages.month(month.getMonthValue());
    }
}
