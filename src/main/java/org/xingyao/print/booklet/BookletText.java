package org.xingyao.print.booklet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.block.Blocks;
import org.xingyao.reading.ArticleView;
import org.xingyao.reading.ArticleViews;
import org.xingyao.reading.DateView;
import org.xingyao.reading.Headline;
import org.xingyao.reading.ListingView;
import org.xingyao.reading.SeriesPart;
import org.xingyao.reading.SiteConfig;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.taxonomy.Series;

/** Writes the live articles of a series one below the other, in the words of their own pages. */
@ApplicationScoped
class BookletText {
    /**
     * Of all instalments together; a series of questions and answers has some 75,000. While the pages are set, a thousand
     * characters take 0.6 MB, so this many take 70 MB of the 224 that the program is started with (200,000 of them were
     * set too, with 40 MB left). What is older stays on the site, and the title page says so.
     */
    static final int MOST_CHARACTERS = 120_000;

    private static final int BATCH = 20;

    private final PublishedArticles articles;
    private final ArticleViews views;
    private final SiteConfig config;
    private final Settings settings;
    private final Clock clock;

    BookletText(PublishedArticles articles, ArticleViews views, SiteConfig config, Settings settings, Clock clock) {
        this.articles = articles;
        this.views = views;
        this.config = config;
        this.settings = settings;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Booklet(Cover cover, List<Part> parts) implements TemplateInstance {}

    /**
     * The title page.
     *
     * @param path of the series' page, and {@code address} with the site's own before it
     * @param all how many instalments are published
     * @param held how many of them the booklet has
     */
    record Cover(
            String site,
            String series,
            String description,
            String organiser,
            String path,
            String address,
            int all,
            int held,
            String madeOn) {
        public List<Headline.Part> titleParts() {
            return Headline.parts(series);
        }

        public boolean isShortened() {
            return held < all;
        }
    }

    /** Instalments that follow each other, and which are missing before them; see {@link SeriesPart}. */
    record Part(String from, String to, List<Instalment> instalments) {}

    /** @param key names it inside the booklet */
    record Instalment(String key, String numbered, ArticleView article, String address) {}

    /** In a database session. Nothing for a series without a published article. */
    Optional<String> of(Series series) {
        var listings = articles.inSeries(series);
        var held = newest(listings);
        if (held.isEmpty()) return Optional.empty();
        var parts = SeriesPart.of(listings, series.numberStyle, Objects.requireNonNullElse(series.planned, 0));
        return Optional.of(new Booklet(cover(series, listings.size(), held.size()), parts(parts, held)).render());
    }

    /** From the last number on, as many as there is room for, one in any case; by id. */
    private Map<Long, PublishedArticle> newest(List<Listing> listings) {
        var held = new HashMap<Long, PublishedArticle>();
        int room = MOST_CHARACTERS;
        for (int to = listings.size(); to > 0; to -= BATCH) {
            var batch = listings.subList(Math.max(0, to - BATCH), to);
            var whole = articles.bySlugs(batch.stream().map(Listing::slug).toList());
            for (var listing : batch.reversed()) {
                var article = whole.get(listing.slug());
                if (article == null) continue;
                room -= Blocks.characters(article.content().blocks());
                if (room < 0 && !held.isEmpty()) return held;
                held.put(listing.id(), article);
            }
        }
        return held;
    }

    private Cover cover(Series series, int all, int held) {
        var house = settings.now();
        var organiser = series.organiser;
        var path = "/series/" + series.slug;
        return new Cover(
                house.siteName(),
                series.name,
                series.description,
                organiser == null ? house.value(Setting.ORGANISER) : organiser.name,
                path,
                config.address() + path,
                all,
                held,
                DateView.of(null, false, LocalDate.now(clock)).text());
    }

    /** What is missing before an instalment that there was no room for is told on the site. */
    private List<Part> parts(List<SeriesPart> parts, Map<Long, PublishedArticle> held) {
        var written = new ArrayList<Part>();
        int key = 0;
        for (var part : parts) {
            var instalments = new ArrayList<Instalment>();
            boolean whole = true;
            for (var item : part.items()) {
                var article = held.get(item.id());
                if (article == null) whole &= !instalments.isEmpty();
                else instalments.add(instalment("i" + ++key, item, article));
            }
            if (whole) written.add(new Part(part.from(), part.to(), instalments));
            else if (!instalments.isEmpty()) written.add(new Part("", "", instalments));
        }
        return written;
    }

    private Instalment instalment(String key, ListingView item, PublishedArticle article) {
        return new Instalment(key, item.numbered(), views.published(article), config.address() + item.href());
    }
}
