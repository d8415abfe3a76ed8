package org.xingyao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Role;
import org.xingyao.account.SignInMechanism;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;

/** Every address with every part of it made hostile: never an error of ours, and nothing of what lies behind. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AddressesTest {
    private static final List<Role> ROLES = List.of(Role.SECTION_CHIEF, Role.ADMIN, Role.AUDITOR);

    /** A sleep that was smuggled into a statement would take 99 seconds. */
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private static final int EVERY = 16;

    private static final List<String> ALWAYS = List.of("%00", "%27%3b--", "%22%3e%3cimg+src%3dx+onerror%3dzqx()%3e");

    private static final List<String> ODD = List.of(
            "%00",
            "-1", "99999999999", "%3cb%3ezqx", "id;select", "asc,(select+1)", "%ff", "2022-02-30", "%27+or+1=1--");

    @Inject
    People people;

    private final Map<Role, List<String>> sessions = new LinkedHashMap<>();

    @BeforeEach
    void everybodyIsSignedIn() {
        people.newDay();
        for (var role : ROLES) {
            var browser = people.at(role);
            sessions.put(
                    role,
                    List.of(
                            "Cookie: " + SignInMechanism.COOKIE + "=" + browser.session(),
                            "X-CSRF-Token: " + browser.csrf()));
        }
    }

    @Test
    void a_name_in_an_address_may_be_anything() throws IOException {
        for (var row : MatrixRow.all()) {
            if (row.endpoint().endsWith("/desk/sign-out")) continue;
            for (var target : variants(row)) ask(row, target);
        }
    }

    @Test
    void a_field_in_an_address_may_be_anything() throws IOException {
        var names = fields();
        assertThat(names).contains("q", "before", "page", "sort", "from", "kind");
        var values = new ArrayList<>(Hostile.ENCODED);
        for (var text : Hostile.QUERIES) values.add(encoded(text));
        for (var text : Hostile.MARKUP.subList(0, 3)) values.add(encoded(text));
        int turn = 0;
        for (var row : MatrixRow.all()) {
            if (!row.isReading()) continue;
            var path = row.example().split("\\?")[0];
            for (var value : ALWAYS) ask(row, path + all(names, value));
            // The others take turns: each with many pages, each page with many of them.
            for (int i = turn++ % EVERY; i < values.size(); i += EVERY) ask(row, path + all(names, values.get(i)));
        }
    }

    /** All at once: a list reads its fields before it refuses one of them. */
    private static String all(Set<String> names, String value) {
        var query = new StringBuilder("?q=" + value);
        if (value.length() < 100)
            for (var name : names) query.append('&').append(name).append('=').append(value);
        return query.toString();
    }

    /** Each alone, where one that is refused would hide the others. */
    @Test
    void each_field_of_a_list_may_be_anything() throws IOException {
        int turn = 0;
        var names = fields();
        for (var path : List.of("/search", "/api/v1/articles", "/desk/articles", "/desk/audit"))
            for (var name : names) ask(row(path), path + "?" + name + "=" + ODD.get(turn++ % ODD.size()));
    }

    @Test
    void ten_thousand_words_in_a_search_box_are_answered() throws IOException {
        var words = new StringBuilder("+%e6%98%9f");
        for (int i = 0; i < 10_000; i++) words.append('+').append(Integer.toString(i, 36));
        for (var row : MatrixRow.all())
            if (row.isReading())
                for (var name : List.of("q", "text"))
                    ask(row, row.example().split("\\?")[0] + "?" + name + "=" + words);
    }

    private static MatrixRow row(String path) throws IOException {
        return MatrixRow.all().stream()
                .filter(row -> row.isReading() && row.example().split("\\?")[0].equals(path))
                .findFirst()
                .orElseThrow();
    }

    private void ask(MatrixRow row, String target) throws IOException {
        var who =
                ROLES.stream().filter(role -> !row.expected(role).equals("403")).findFirst();
        assertHarmless(
                row, target, row.isDesk() && who.isPresent() ? sessions.getOrDefault(who.get(), List.of()) : List.of());
    }

    private static void assertHarmless(MatrixRow row, String target, List<String> headers) throws IOException {
        var lines = new ArrayList<>(headers);
        if (!row.isReading()) lines.add("Content-Type: application/x-www-form-urlencoded");
        long begun = System.nanoTime();
        var answer = Wire.send(row.method(), target, lines, new byte[0]);
        var where = row.method() + " " + (target.length() > 300 ? target.substring(0, 300) + "…" : target);
        assertThat(System.nanoTime() - begun).as(where).isLessThan(LONGEST_NANOS);
        assertThat(answer.status()).as(where).isBetween(200, 499);
        Quiet.assertTellsNothing(answer.whole(), where);
        assertThat(answer.header("Set-Cookie")).as(where).doesNotContain("zqx");
        if (answer.header("Content-Type").startsWith("text/html")) CleanHtml.assertClean(answer.body(), where);
    }

    /** The example with each of the endpoint's variable parts replaced in turn. */
    private static List<String> variants(MatrixRow row) {
        var parts = row.endpoint().split(" ")[1].split("/(?![^{]*})", -1);
        var example = row.example().split("\\?")[0].split("/", -1);
        var variants = new ArrayList<String>();
        for (int i = 0; i < Math.min(parts.length, example.length); i++) {
            if (!parts[i].contains("{")) continue;
            int every = variants.isEmpty() && parts[i].equals("{slug}") ? 1 : 2;
            for (int n = 0; n < Hostile.ENCODED.size(); n += every) {
                var hostile = Hostile.ENCODED.get(n);
                var changed = example.clone();
                changed[i] = hostile;
                variants.add(String.join("/", changed));
            }
        }
        return variants;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Every name that a page reads from its address, wherever it is declared, and those that are read from all of them. */
    private static Set<String> fields() {
        var names = new TreeSet<>(Set.of(
                "q", "who", "action", "subject", "from", "to", "order", "sort", "desc", "list", "text", "edit", "state",
                "author", "since", "until", "below"));
        for (var type : new ClassFileImporter().importPath(Path.of("target/classes"))) {
            if (!type.getPackageName().matches("org\\.xingyao\\.(desk|site|api).*")) continue;
            var reflected = type.reflect();
            Stream.of(reflected.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(RestQuery.class))
                    .forEach(field -> names.add(field.getName()));
            Stream.of(reflected.getDeclaredMethods())
                    .flatMap(method -> Stream.of(method.getParameters()))
                    .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                    .map(Parameter::getName)
                    .forEach(names::add);
        }
        return names;
    }
}
