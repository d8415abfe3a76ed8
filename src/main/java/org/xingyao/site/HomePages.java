package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.xingyao.article.FrontPage;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.reading.LinkView;
import org.xingyao.reading.ListingPictures;
import org.xingyao.reading.ListingView;
import org.xingyao.site.kept.Shows;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Series;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Tracks;

/** The front page: the newest, a list for each column, the series, the stars of both tracks, the regions. */
@Blocking
@Path("/")
class HomePages {
    private static final int PER_COLUMN = 6;
    private static final int SERIES = 3;
    private static final int PER_SERIES = 6;

    private final Shows shows;
    private final PublishedArticles articles;
    private final FrontPage front;
    private final Columns columns;
    private final SeriesList series;
    private final Stars stars;
    private final Tracks tracks;
    private final RegionMap map;
    private final NewestQuestions questions;
    private final ListingPictures pictures;
    private final Frames frames;
    private final SiteMessages messages;

    HomePages(
            Shows shows,
            PublishedArticles articles,
            FrontPage front,
            Columns columns,
            SeriesList series,
            Stars stars,
            Tracks tracks,
            RegionMap map,
            NewestQuestions questions,
            ListingPictures pictures,
            Frames frames,
            SiteMessages messages) {
        this.shows = shows;
        this.articles = articles;
        this.front = front;
        this.columns = columns;
        this.series = series;
        this.stars = stars;
        this.tracks = tracks;
        this.map = map;
        this.questions = questions;
        this.pictures = pictures;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(
            Frame frame,
            List<LinkView> questions,
            TopStories stories,
            List<ColumnView> columns,
            List<SeriesView> series,
            List<TrackView> tracks,
            RegionMap.Drawing map)
            implements TemplateInstance {}

    /** A column with its newest articles. */
    record ColumnView(LinkView link, List<ListingView> articles) {}

    /**
     * A series with its newest instalments.
     *
     * @param parts the newest first
     */
    record SeriesView(LinkView link, List<ListingView> parts) {}

    /** A track with its stars. */
    record TrackView(String name, List<StarLinkView> stars) {}

    /**
     * A star.
     *
     * @param colour #rrggbb or empty
     * @param icon see {@link Star#ICONS}
     */
    record StarLinkView(String href, String name, String colour, String icon) {}

    @GET
    public TemplateInstance show() {
        shows.keys(Shows.ANY_ARTICLE);
        var chosen = front.today();
        var stories = TopStories.of(chosen, most -> articles.newest(Optional.empty(), most))
                .with(pictures);
        return new HomePage(
                frames.of("/", "", messages.homeDescription()),
                questions.examples(),
                stories,
                columnViews(chosen),
                seriesViews(),
                trackViews(),
                map.of(""));
    }

    /** One query a column: a paper has a handful, however many articles there are. */
    private List<ColumnView> columnViews(FrontPage.Choice chosen) {
        return columns.visible().stream()
                .map(column -> new ColumnView(
                        new LinkView("/columns/" + column.slug, column.name),
                        ListingView.of(
                                chosen.inColumn(column.slug),
                                articles.inColumn(column, Optional.empty(), PER_COLUMN),
                                PER_COLUMN)))
                .filter(view -> !view.articles().isEmpty())
                .toList();
    }

    private List<TrackView> trackViews() {
        return tracks.list("order by deskOrder, slug").stream()
                .map(track -> new TrackView(
                        track.name,
                        stars.offeredIn(track.slug).stream()
                                .map(HomePages::link)
                                .toList()))
                .toList();
    }

    private static StarLinkView link(Star star) {
        return new StarLinkView("/stars/" + star.slug, star.name, star.colour, star.icon);
    }

    /** What goes on is shown with its instalments; of what is finished the name is enough. */
    private List<SeriesView> seriesViews() {
        return series.list("order by finished, year desc nulls last, slug").stream()
                .limit(SERIES)
                .map(this::seriesView)
                .toList();
    }

    private SeriesView seriesView(Series one) {
        var parts = articles.inSeries(one).reversed();
        return new SeriesView(
                new LinkView("/series/" + one.slug, one.name),
                ListingView.of(parts.stream().limit(PER_SERIES).toList()));
    }
}
