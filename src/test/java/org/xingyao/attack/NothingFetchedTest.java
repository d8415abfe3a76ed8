package org.xingyao.attack;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.WordFile;
import org.xingyao.transfer.ContentImport;

/** No address that somebody wrote is ever asked for by the server: there is nothing to lead to another machine. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NothingFetchedTest {
    /** Who opens connections, and where to: all of them to addresses of the operator or of this program itself. */
    private static final Set<String> MAY = Set.of(
            "org.xingyao.ops.handover.OwnerCall",
            "org.xingyao.desk.online.PublicSite",
            "org.xingyao.site.ServedPages",
            "org.xingyao.site.files.OwnSite",
            "org.xingyao.account.provider.Discovered",
            "org.xingyao.account.provider.Provider",
            // Whether a port is free.
            "org.xingyao.ops.postgres.FreePorts",
            "org.xingyao.ops.RunCommand");

    private static final Set<String> OPENS = Set.of(
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.http.HttpClient",
            "java.nio.channels.SocketChannel",
            "java.nio.channels.AsynchronousSocketChannel",
            "java.nio.channels.DatagramChannel",
            "javax.net.SocketFactory",
            "io.vertx.core.http.HttpClient",
            "io.vertx.core.net.NetClient",
            "org.jsoup.Connection",
            "java.net.URL");

    private static final Set<String> HARMLESS = Set.of("guessContentTypeFromName", "toURI");

    /** What makes something of an address that libraries then open, or asks for a name. */
    private static final Set<String> LEADS = Set.of(
            "java.net.URI.toURL",
            "org.jsoup.Jsoup.connect",
            "java.net.InetAddress.getByName",
            "java.net.InetAddress.getAllByName");

    /** What reads from an address when it is given as words; a stream or a file of one's own may be given as well. */
    private static final Set<String> READ_AT = Set.of(
            "javax.xml.parsers.DocumentBuilder.parse",
            "javax.xml.parsers.SAXParser.parse",
            "org.xml.sax.XMLReader.parse",
            "org.xml.sax.InputSource.<init>",
            "javax.xml.transform.stream.StreamSource.<init>");

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Inject
    People people;

    @Inject
    ImportArticle importArticle;

    @Inject
    ContentImport articles;

    @Inject
    Leftovers leftovers;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private final AtomicInteger visits = new AtomicInteger();
    private ServerSocket trap;

    @BeforeEach
    void setTheTrap() throws IOException {
        people.newDay();
        var set = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        trap = set;
        Thread.ofVirtual().start(() -> {
            while (!set.isClosed()) {
                try {
                    set.accept().close();
                    visits.incrementAndGet();
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    @AfterEach
    void takeBackWhatWasPublished() throws IOException, SQLException {
        trap.close();
        leftovers.withdraw();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from policy_document where slug like 'zqx-%'");
        }
    }

    @Test
    void only_what_asks_this_program_or_the_operators_provider_opens_connections() {
        noClasses()
                .that(describe("others", type -> !MAY.contains(outermost(type))))
                .should()
                .callCodeUnitWhere(describe(
                        "opens connections",
                        call -> opens(call.getTargetOwner().getName(), call.getName()) || readsAt(call.getTarget())))
                .check(MAIN);
    }

    private static boolean readsAt(CodeUnitCallTarget target) {
        return READ_AT.contains(target.getOwner().getName() + "." + target.getName())
                && target.getRawParameterTypes().stream()
                        .findFirst()
                        .filter(first -> first.isEquivalentTo(String.class))
                        .isPresent();
    }

    private static boolean opens(String owner, String name) {
        return OPENS.contains(owner) && !HARMLESS.contains(name) || LEADS.contains(owner + "." + name);
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    @Test
    void an_address_in_an_article_a_policy_or_a_setting_is_not_asked_for() throws IOException {
        var chief = people.at(Role.DUTY_CHIEF);
        for (var address : addresses().subList(0, 3)) {
            var slug = People.name("zqx-");
            importArticle.run(Actor.IMPORT, HostileArticle.saying(address, slug), true);
            for (var page : List.of("/edit", "/review", "/history", "/preview/page", "/online", "/word", "/proof"))
                chief.get("/desk/articles/" + slug + page);
            Wire.get("/articles/" + slug);
            Wire.get("/articles/" + slug + "/poster.png");
            var policy = new HashMap<String, String>();
            for (var field : List.of("title", "url", "summary")) policy.put(field, address);
            policy.putAll(Map.of("slug", People.name("zqx-"), "validity", "unknown", "body", "![](" + address + ")"));
            assertThat(chief.post("/desk/policies", policy).statusCode()).isEqualTo(303);
        }
        chief.post("/desk/inspection", Map.of());
        chief.get("/desk/inspection");
        assertThat(visits).hasValue(0);
    }

    @Test
    void an_address_in_a_file_is_not_asked_for() throws IOException {
        for (var address : addresses()) {
            var text =
                    "---\nheadline: 题\nslug: %s\nsource:\n  type: reprint\n  url: \"%s\"\nphotos:\n  - key: a\n    file: \"%s\"\n---\n\n![](photo:a)\n\n![x](%s)\n"
                            .formatted(People.name("zqx-"), address, address, address);
            articles.run(Actor.IMPORT, Files.writeString(folder.resolve("a.md"), text), false, _ -> {});
            var line =
                    "{\"title\":\"题\",\"image\":\"%1$s\",\"blocks\":[{\"type\":\"figure\",\"key\":\"a\",\"file\":\"%1$s\"}]}"
                            .formatted(address);
            articles.run(Actor.IMPORT, Files.writeString(folder.resolve("a.jsonl"), line), false, _ -> {});
            // The same without a picture that is not there, for which the others are refused: these are taken.
            var words = text.replaceFirst("(?s)photos:.*?---", "---")
                    .replace("![](photo:a)", "文。")
                    .replace("![x]", "[x]");
            assertTaken(Files.writeString(folder.resolve("b.md"), words));
            assertTaken(linked(address).writeTo(folder.resolve("b.docx")));
        }
        assertThat(visits).hasValue(0);
    }

    private void assertTaken(Path file) throws IOException {
        var report = articles.run(Actor.IMPORT, file, false, _ -> {});
        assertThat(report.created() + report.updated())
                .as("%s: %s", file.getFileName(), report.refused())
                .isOne();
    }

    /** A picture and a link in its text, a template and other parts that lie elsewhere. */
    private static WordFile linked(String address) {
        var file = WordFile.of(People.name("题"), "正文。");
        file.raw("<w:p>" + WordFile.drawing(file.relation("image", address, true)) + "</w:p>");
        file.raw("<w:p><w:hyperlink r:id=\"" + file.relation("hyperlink", address, true) + "\">"
                + WordFile.run("见这里", "") + "</w:hyperlink></w:p>");
        for (var type : List.of("attachedTemplate", "subDocument", "oleObject")) file.relation(type, address, true);
        return file;
    }

    /** This machine, as guards against such requests have been talked past before. */
    private List<String> addresses() {
        int port = trap.getLocalPort();
        return Stream.of(
                        "127.0.0.1",
                        "localhost",
                        "2130706433",
                        "0x7f000001",
                        "0177.0.0.1",
                        "127.1",
                        "[::1]",
                        "[::ffff:127.0.0.1]",
                        "zqx@127.0.0.1",
                        "127.0.0.1.nip.io")
                .map(host -> "http://" + host + ":" + port + "/zqx.png")
                .toList();
    }
}
