package org.xingyao.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.text.Invalid;

/** By what a list of articles can be narrowed; the same for searches and for lists. */
public class SearchParameters {
    @RestQuery
    @Nullable
    @Parameter(description = "地区的 slug、代码或名称")
    String region;

    @RestQuery
    @Nullable
    @Parameter(description = "星的 slug")
    String star;

    @RestQuery
    @Nullable
    @Parameter(description = "创建类别：village 或 community")
    String track;

    @RestQuery
    @Nullable
    @Parameter(description = "栏目的 slug")
    String column;

    @RestQuery
    @Nullable
    @Parameter(description = "系列的 slug")
    String series;

    @RestQuery
    @Nullable
    @Parameter(description = "体裁：feature、county、qa、news、notice、photo、commentary、reprint")
    String kind;

    @RestQuery
    @Nullable
    @Parameter(description = "最早的见报日期，如 2022-07-01")
    String from;

    @RestQuery
    @Nullable
    @Parameter(description = "最晚的见报日期，如 2022-12-31")
    String to;

    @RestQuery
    @Nullable
    @Parameter(description = "每页篇数，1 到 50，默认 10")
    String size;

    static final int USUAL_SIZE = 10;

    int size() {
        return number("size", size, USUAL_SIZE, SearchRequest.LARGEST_SIZE);
    }

    @Nullable
    LocalDate from() {
        return day("from", from);
    }

    @Nullable
    LocalDate to() {
        return day("to", to);
    }

    static int number(String field, @Nullable String text, int usual, int largest) {
        if (text == null || text.isBlank()) return usual;
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= largest) return number;
        }
        throw new Invalid(field, field + " 应是 1 到 " + largest + " 的整数");
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Invalid(field, field + " 应是日期，如 2022-07-01");
        }
    }
}
