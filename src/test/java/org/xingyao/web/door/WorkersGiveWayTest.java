package org.xingyao.web.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.xingyao.testsupport.PostgresForTests;

/** Who comes first when all processors are taken, as the kernel sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledOnOs(OS.LINUX)
class WorkersGiveWayTest {
    private static final Path THREADS = Path.of("/proc/self/task");

    /** Its place among the fields after the name, which may hold anything. */
    private static final int NICE = 16;

    /** Nanoseconds. */
    private static final String SHORTEST = "100000";

    /** @param turn empty where the kernel, before 6.12, does not tell of turns */
    private record Seen(int nice, String turn) {}

    /** As the tests were started. */
    private int own;

    private int given;

    @BeforeEach
    void look_at_the_process() throws IOException {
        own = nice(Path.of("/proc/self"));
        given = Math.max(own, 5);
    }

    @BeforeEach
    void have_an_answer_since_then_all_threads_run() {
        given().get("/search?q=补贴").then().statusCode(200);
    }

    @Test
    void threads_that_search_give_way_to_those_that_send() throws IOException {
        assertThat(threads("executor-thread"))
                .extracting(Seen::nice)
                .contains(5)
                .isSubsetOf(0, 5);
        assertThat(threads("vert.x-eventloo"))
                .extracting(Seen::nice)
                .isNotEmpty()
                .containsOnly(0);
    }

    @Test
    void threads_that_work_in_the_background_give_way() throws IOException {
        for (var name : List.of("search-index", "suggestions", "query-log", "tag-learning", "kept-pages", "plans"))
            assertThat(threads(name)).as(name).extracting(Seen::nice).containsExactly(given);
    }

    @Test
    void threads_that_send_have_the_shortest_turns_and_do_not_pass_them_on() throws IOException {
        var senders = threads("vert.x-eventloo");
        assumeThat(own).as("nobody made the tests give way").isLessThan(given);
        assumeThat(senders).noneMatch(thread -> thread.turn().isEmpty());
        assertThat(senders).extracting(Seen::turn).containsOnly(SHORTEST);
        assertThat(threads("executor-thread"))
                .filteredOn(thread -> thread.nice() == given)
                .extracting(Seen::turn)
                .isNotEmpty()
                .doesNotContain(SHORTEST);
    }

    /** @param name at most the fifteen letters that the kernel keeps */
    private static List<Seen> threads(String name) throws IOException {
        var seen = new ArrayList<Seen>();
        try (var threads = Files.newDirectoryStream(THREADS)) {
            for (var thread : threads) {
                if (Files.readString(thread.resolve("comm")).startsWith(name))
                    seen.add(new Seen(nice(thread), turn(thread)));
            }
        }
        return seen;
    }

    private static int nice(Path thread) throws IOException {
        var line = Files.readString(thread.resolve("stat"));
        return Integer.parseInt(line.substring(line.lastIndexOf(')') + 2).split(" ")[NICE]);
    }

    private static String turn(Path thread) throws IOException {
        var sched = thread.resolve("sched");
        if (!Files.exists(sched)) return "";
        return Files.readAllLines(sched).stream()
                .filter(line -> line.startsWith("se.slice "))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }
}
