package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.PublishedArticles;
import org.xingyao.media.PhotoWaiting;
import org.xingyao.media.Photos;
import org.xingyao.reading.ListingPictures;
import org.xingyao.reading.ListingView;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.Statements;
import org.xingyao.transfer.ContentImport;

/** Which picture of a story stands beside its headline and on its card. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PicturesOfPagesTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    ContentImport articles;

    @Inject
    Photos photos;

    @Inject
    PublishedArticles published;

    @Inject
    ListingPictures pictures;

    @Inject
    EntityManagerFactory factory;

    @Inject
    PublicationLog log;

    @Inject
    Event<PhotoWaiting> waiting;

    @Inject
    Leftovers leftovers;

    @TempDir
    Path folder;

    @AfterEach
    void takeBackWhatWasPublished() {
        leftovers.withdraw();
    }

    @Test
    void beside_a_headline_stands_the_first_photo_that_has_a_file() throws IOException {
        photo("a.jpg", 1200, 800);
        photo("b.jpg", 900, 900);
        publish(
                "pages-lost",
                "2031-01-01",
                "- {key: l, caption: 照片没了。}\n- {key: a, file: a.jpg}\n- {key: b, file: b.jpg}");
        publish("pages-plain", "2031-01-02", "- {key: l, caption: 照片没了。}");
        awaitCopies();
        var list = page("/columns/dajizhewen");
        assertThat(item(list, "pages-plain").select("img")).isEmpty();
        var thumb = item(list, "pages-lost").expectFirst("a.thumb");
        assertThat(thumb.attr("href")).isEqualTo("/articles/pages-lost");
        assertThat(thumb.attr("tabindex") + thumb.attr("aria-hidden"))
                .as("the headline beside it says the same")
                .isEqualTo("-1true");
        var image = thumb.expectFirst("img");
        assertThat(image.hasAttr("alt")).isTrue();
        assertThat(image.attr("alt")).isEmpty();
        assertThat(image.attr("width") + "×" + image.attr("height")).isEqualTo("480×360");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("srcset")).matches("/media/\\w+\\.jpg 240w, /media/\\w+\\.jpg 480w");
        var webp = thumb.expectFirst("source[type=image/webp]");
        assertThat(webp.attr("srcset")).matches("/media/\\w+\\.webp 240w, /media/\\w+\\.webp 480w");
        assertThat(webp.attr("sizes")).isEqualTo(image.attr("sizes")).isNotEmpty();
        // The left half of every test picture is red; b.jpg is square and would be cut above and below alone.
        var file = given().get(image.attr("src"));
        assertThat(file.contentType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(file.asInputStream()).getHeight()).isEqualTo(180);
    }

    @Test
    void over_the_first_headline_of_the_front_page_it_is_wide_and_fetched_at_once() throws IOException {
        photo("a.jpg", 1200, 800);
        photo("b.jpg", 1200, 900);
        publish("pages-first", "2031-02-02", "- {key: a, file: a.jpg}");
        publish("pages-second", "2031-02-01", "- {key: b, file: b.jpg}");
        awaitCopies();
        var home = page("/");
        var wide = item(home, "pages-first").expectFirst(".thumb img");
        assertThat(wide.attr("width") + "×" + wide.attr("height")).isEqualTo("1200×675");
        assertThat(wide.attr("loading") + wide.attr("fetchpriority")).isEqualTo("eagerhigh");
        var card = item(home, "pages-second").expectFirst(".thumb img");
        assertThat(card.attr("width") + "×" + card.attr("height")).isEqualTo("480×360");
        assertThat(home.select("img[loading=eager]")).hasSize(1);
    }

    @Test
    void a_first_story_whose_photo_is_small_has_it_beside_its_headline() throws IOException {
        photo("a.jpg", 400, 300);
        publish("pages-small", "2031-03-01", "- {key: a, file: a.jpg}");
        awaitCopies();
        var image = item(page("/"), "pages-small").expectFirst(".thumb img");
        assertThat(image.attr("width") + "×" + image.attr("height")).isEqualTo("400×300");
        assertThat(image.attr("loading")).isEqualTo("lazy");
    }

    @Test
    void a_page_that_was_kept_before_the_copies_were_made_names_them_afterwards() throws IOException {
        photo("a.jpg", 1700, 1200);
        publish("pages-kept", "2031-08-01", "- {key: a, file: a.jpg, caption: 说明。}");
        for (int i = 0; i < 3; i++) page("/articles/pages-kept");
        awaitCopies();
        assertThat(page("/articles/pages-kept").select("figure source[type=image/webp]"))
                .hasSize(1);
        var all = photos.listAll();
        var photo = all.getLast();
        QuarkusTransaction.requiringNew()
                .run(() -> photos.update("update Photo set renditionsDue = true where id = ?1", photo.id));
        waiting.fire(new PhotoWaiting());
        awaitCopies();
        assertThat(log.after(log.last() - 1, 1))
                .as("a page that shows it is made anew whenever its copies are")
                .allSatisfy(entry -> assertThat(entry.subject() + " " + entry.touched())
                        .contains("photo", "slug:pages-kept", "home"));
    }

    @Test
    void the_pictures_of_a_whole_page_are_one_query() throws IOException {
        photo("a.jpg", 600, 400);
        for (int i = 1; i <= 5; i++) publish("pages-many-" + i, "2031-04-0" + i, "- {key: a, file: a.jpg}");
        awaitCopies();
        var list = QuarkusTransaction.requiringNew().call(() -> ListingView.of(published.newest(Optional.empty(), 8)));
        assertThat(Statements.of(
                        factory,
                        () -> QuarkusTransaction.requiringNew()
                                .run(() -> assertThat(pictures.of(List.of(list.subList(0, 2), list.subList(2, 8)))
                                                .copies())
                                        .hasSize(5))))
                .isEqualTo(1);
    }

    /** Of a panorama only a square is high enough; of a picture that is small all over, none is. */
    @ParameterizedTest
    @CsvSource({"2000, 1500, 960, 720", "2000, 400, 400, 400", "500, 400, 480, 384", "310, 305, 310, 305"})
    void a_chat_gets_a_jpeg_of_three_hundred_dots_at_least(int width, int height, int shownWidth, int shownHeight)
            throws IOException {
        photo("a.jpg", width, height);
        publish("pages-chat", "2031-05-01", "- {key: a, file: a.jpg, caption: 说明。}");
        awaitCopies();
        var page = page("/articles/pages-chat");
        assertThat(property(page, "og:image:width") + "×" + property(page, "og:image:height"))
                .isEqualTo(shownWidth + "×" + shownHeight);
        var answer = given().get(URI.create(property(page, "og:image")).getPath());
        assertThat(answer.contentType()).isEqualTo("image/jpeg");
        var image = ImageIO.read(answer.asInputStream());
        assertThat(image.getWidth() + "×" + image.getHeight()).isEqualTo(shownWidth + "×" + shownHeight);
        assertThat(page.select("script[type=application/ld+json]").stream().map(Element::data))
                .anyMatch(data -> data.contains("\"image\":[\"" + property(page, "og:image") + "\"]"));
    }

    @Test
    void a_chat_gets_the_sites_mark_when_the_photo_is_too_small() throws IOException {
        photo("a.jpg", 299, 400);
        publish("pages-tiny", "2031-06-01", "- {key: a, file: a.jpg}");
        awaitCopies();
        assertThat(property(page("/articles/pages-tiny"), "og:image")).contains("/assets/mark");
    }

    @Test
    void the_place_of_a_photo_that_is_lost_is_drawn_and_says_so() throws IOException {
        publish("pages-gone", "2031-07-01", "- {key: l, caption: 照片没了。, credit: 某某 摄}");
        var figure = page("/articles/pages-gone").expectFirst("figure.missing");
        assertThat(figure.select("svg[aria-hidden=true]")).hasSize(1);
        assertThat(figure.select(".no-photo").text()).isEqualTo("照片未存，只留有说明");
        assertThat(figure.select("figcaption").text()).isEqualTo("照片没了。 某某 摄");
    }

    private void photo(String name, int width, int height) throws IOException {
        Files.createDirectories(folder.resolve("photos"));
        Files.write(folder.resolve("photos").resolve(name), Pictures.jpeg(width, height, System.nanoTime()));
    }

    private void publish(String slug, String date, String figures) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        var front = "headline: 图\ncolumn: dajizhewen\ndate: \"" + date + "\"\nphotos:\n"
                + figures.replace("file: ", "file: photos/");
        Files.writeString(folder.resolve("articles").resolve(slug + ".md"), "---\n" + front + "\n---\n一段。\n\n又一段。\n");
        assertThat(articles.run(Actor.IMPORT, folder, true, _ -> {}).refused()).isEmpty();
    }

    private void awaitCopies() {
        Eventually.check(
                "the smaller copies are made",
                LIMIT,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> photos.count("renditionsDue and file is not null") == 0));
    }

    private static Element item(Document page, String slug) {
        var headline = ":has(:is(h2, h3) a[href=/articles/" + slug + "])";
        return page.expectFirst("main li" + headline + ", .top-story" + headline);
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static Document page(String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
