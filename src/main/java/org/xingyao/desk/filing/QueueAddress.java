package org.xingyao.desk.filing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.editorial.list.FilingQueue.Course;
import org.xingyao.text.Slug;

/**
 * Where somebody is in the queue.
 *
 * @param after slug of the story before; empty at the beginning
 * @param done slug of what was filed last, to be taken back; empty for nothing
 * @param undone true when the story was just taken back
 */
record QueueAddress(Course course, String after, String done, boolean undone) {
    static QueueAddress of(MultivaluedMap<String, String> query) {
        return new QueueAddress(
                new Course(slug(query, "column"), "1".equals(query.getFirst("again"))),
                slug(query, "after"),
                slug(query, "done"),
                "1".equals(query.getFirst("undone")));
    }

    /** What is no slug is as good as nothing. */
    private static String slug(MultivaluedMap<String, String> query, String name) {
        var given = Objects.requireNonNullElse(query.getFirst(name), "");
        return Slug.isValid(given) ? given : "";
    }

    QueueAddress after(String slug) {
        return new QueueAddress(course, slug, "", false);
    }

    String done(String slug) {
        return address("", after, slug, false);
    }

    String undone(String slug) {
        return address("/" + slug, after, "", true);
    }

    /** The next story, this one passed over. */
    String next(String slug) {
        return address("", slug, "", false);
    }

    String fromTheBeginning() {
        return address("", "", "", false);
    }

    /** Where the form of a story is sent. */
    String of(String slug) {
        return address("/" + slug, after, "", false);
    }

    String undo(String slug) {
        return address("/" + slug + "/undo", after, "", false);
    }

    String in(Course other) {
        return new QueueAddress(other, "", "", false).fromTheBeginning();
    }

    private String address(String path, String behind, String filed, boolean back) {
        var query = Stream.of(
                        pair("column", course.column()),
                        pair("again", course.again() ? "1" : ""),
                        pair("after", behind),
                        pair("done", filed),
                        pair("undone", back ? "1" : ""))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("&"));
        return FilingPages.PATH + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
