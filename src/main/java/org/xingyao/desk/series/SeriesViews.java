package org.xingyao.desk.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.list.SeriesContents;
import org.xingyao.editorial.list.SeriesContents.Instalment;
import org.xingyao.taxonomy.NumberStyle;
import org.xingyao.taxonomy.Series;

/** The contents of a series in the words of its page. */
@ApplicationScoped
class SeriesViews {
    private final SeriesContents contents;
    private final SeriesMessages messages;

    SeriesViews(SeriesContents contents, SeriesMessages messages) {
        this.contents = contents;
        this.messages = messages;
    }

    /** A series in the list of all. */
    record SumView(
            String name,
            String href,
            String state,
            int published,
            int highest,
            String planned,
            int missing,
            int doubles) {}

    /**
     * An article under a number.
     *
     * @param id of its form
     * @param state 已发布 or not
     */
    record EntryView(String id, String slug, int number, String headline, String href, String state) {}

    /**
     * A number, or a run of missing ones.
     *
     * @param number as it is printed
     * @param entries empty for what is missing
     * @param doubled whether more than one article carries it
     */
    record NumberView(String number, List<EntryView> entries, boolean doubled) {
        public boolean isGap() {
            return entries.isEmpty();
        }
    }

    /** @param next the number after the highest, as it is printed */
    record Contents(int published, String planned, int missing, int doubles, String next, List<NumberView> numbers) {}

    List<SumView> all() {
        return contents.all().stream()
                .map(sum -> new SumView(
                        sum.name(),
                        SeriesPages.PATH + "/" + sum.slug(),
                        sum.finished() ? messages.finished() : messages.goesOn(),
                        sum.published(),
                        sum.highest(),
                        planned(sum.planned()),
                        sum.missing(),
                        sum.doubles()))
                .toList();
    }

    Contents of(Series series) {
        var byNumber = contents.of(series.slug).stream()
                .collect(Collectors.groupingBy(Instalment::number, TreeMap::new, Collectors.toList()));
        int highest = byNumber.isEmpty() ? 0 : byNumber.lastKey();
        int last = Math.max(highest, Objects.requireNonNullElse(series.planned, 0));
        var numbers = new ArrayList<NumberView>();
        int next = 1;
        for (var one : byNumber.entrySet()) {
            gap(series.numberStyle, next, one.getKey() - 1, numbers);
            numbers.add(number(series.numberStyle, one.getKey(), one.getValue()));
            next = one.getKey() + 1;
        }
        gap(series.numberStyle, next, last, numbers);
        int missing = (int) IntStream.rangeClosed(1, last)
                .filter(number -> !byNumber.containsKey(number))
                .count();
        return new Contents(
                (int) byNumber.values().stream()
                        .flatMap(List::stream)
                        .filter(Instalment::live)
                        .count(),
                planned(series.planned),
                missing,
                (int) numbers.stream().filter(NumberView::doubled).count(),
                series.numberStyle.print(highest + 1),
                numbers);
    }

    private void gap(NumberStyle style, int from, int to, List<NumberView> numbers) {
        if (from > to) return;
        var said = from == to ? style.print(from) : messages.gapTo(style.print(from), style.print(to));
        numbers.add(new NumberView(said, List.of(), false));
    }

    private NumberView number(NumberStyle style, int number, List<Instalment> instalments) {
        var entries = instalments.stream()
                .map(one -> new EntryView(
                        id(one.slug(), Integer.toString(number)),
                        one.slug(),
                        number,
                        one.headline(),
                        "/desk/articles/" + one.slug() + "/edit",
                        one.live() ? messages.live() : messages.draft()))
                .toList();
        return new NumberView(style.print(number), entries, entries.size() > 1);
    }

    static String id(String slug, String number) {
        return "number-" + slug + "-" + number;
    }

    private String planned(@Nullable Integer planned) {
        return planned == null ? messages.notKnown() : planned.toString();
    }
}
