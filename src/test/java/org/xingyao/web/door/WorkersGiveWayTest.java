package org.xingyao.web.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void threads_that_search_give_way_to_those_that_send() throws IOException {
        given().get("/search?q=补贴").then().statusCode(200);
        assertThat(nice("executor-thread")).contains(5).isSubsetOf(0, 5);
        assertThat(nice("vert.x-eventloo")).isNotEmpty().containsOnly(0);
    }

    @Test
    void threads_that_work_in_the_background_give_way() throws IOException {
        // After an answer all of them run.
        given().get("/search?q=补贴").then().statusCode(200);
        for (var name : List.of("search-index", "suggestions", "query-log", "tag-learning", "kept-pages", "plans"))
            assertThat(nice(name)).as(name).containsExactly(5);
    }

    /** @param name at most the fifteen letters that the kernel keeps */
    private static List<Integer> nice(String name) throws IOException {
        var values = new ArrayList<Integer>();
        try (var threads = Files.newDirectoryStream(THREADS)) {
            for (var thread : threads) {
                var line = Files.readString(thread.resolve("stat"));
                int end = line.lastIndexOf(')');
                if (line.substring(line.indexOf('(') + 1, end).startsWith(name))
                    values.add(Integer.parseInt(line.substring(end + 2).split(" ")[NICE]));
            }
        }
        return values;
    }
}
