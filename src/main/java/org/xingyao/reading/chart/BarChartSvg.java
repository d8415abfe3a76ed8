package org.xingyao.reading.chart;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a chart stands. It is as wide as a telephone's text, so that its letters have their size there, and
 * grows a little on wider pages.
 */
public final class BarChartSvg {
    private static final int WIDTH = 358;
    private static final int LETTER = 14;
    private static final int MOST_LETTERS = 8;
    private static final int BAR = 15;
    private static final int GAP = 3;
    private static final int BETWEEN_ROWS = 9;
    /** For the number behind the longest bar, five digits. */
    private static final int NUMBER = 44;

    private static final int LEGEND = 28;
    private static final int SWATCH = 18;

    private final BarChart chart;
    private final List<Integer> kinds;
    private final int left;

    private BarChartSvg(BarChart chart) {
        this.chart = chart;
        this.kinds = chart.known();
        int letters = chart.rows().stream()
                .mapToInt(row -> label(row.name()).length())
                .max()
                .orElse(0);
        this.left = letters * LETTER + LETTER / 2;
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BarChartDrawing(
            String id,
            String title,
            String description,
            int width,
            int height,
            int left,
            boolean hatched,
            List<LegendView> legend,
            List<RowView> rows)
            implements TemplateInstance {}

    /** What a look means; look is planned, achieved or unlisted. */
    record LegendView(String look, String text, int x, int textX) {}

    /** A row; y of its name's middle. */
    record RowView(String name, int y, List<BarView> bars) {}

    /**
     * A bar.
     *
     * @param look planned, achieved or unlisted
     * @param text the number, or the words for one that is not known
     */
    record BarView(String look, int y, int height, String width, String text, String textX, int textY) {}

    /** The chart as HTML may hold it; its template escapes every text. */
    public static RawString of(BarChart chart) {
        return new RawString(new BarChartSvg(chart).drawing().render().strip());
    }

    private BarChartDrawing drawing() {
        int step = kinds.size() * (BAR + GAP) - GAP + BETWEEN_ROWS;
        var rows = new ArrayList<RowView>();
        for (int i = 0; i < chart.rows().size(); i++) rows.add(row(chart.rows().get(i), LEGEND + i * step));
        boolean hatched = chart.rows().stream()
                .anyMatch(row -> kinds.stream().anyMatch(kind -> row.values().get(kind) == null));
        boolean partly = kinds.size() < chart.kinds().size();
        return new BarChartDrawing(
                chart.id(),
                chart.title(),
                chart.description(),
                WIDTH,
                LEGEND + chart.rows().size() * step,
                left,
                hatched || partly,
                legend(hatched),
                rows);
    }

    private List<LegendView> legend(boolean hatched) {
        var legend = new ArrayList<LegendView>();
        int x = 1;
        for (int kind : kinds) x = add(legend, look(kind), chart.kinds().get(kind), x);
        if (hatched) x = add(legend, "unlisted", chart.unlisted(), x);
        // A kind of which nothing is known has no bars: a band of words in every row would say no more than this.
        for (int kind = 0; kind < chart.kinds().size(); kind++)
            if (!kinds.contains(kind)) x = add(legend, "unlisted", chart.kinds().get(kind) + chart.unlisted(), x);
        return legend;
    }

    private static int add(List<LegendView> legend, String look, String text, int x) {
        int textX = x + SWATCH + LETTER / 2;
        legend.add(new LegendView(look, text, x, textX));
        return textX + (text.length() + 1) * LETTER;
    }

    private RowView row(BarChart.Row row, int top) {
        var bars = new ArrayList<BarView>();
        int y = top;
        for (int kind : kinds) {
            bars.add(bar(row, kind, y));
            y += BAR + GAP;
        }
        return new RowView(label(row.name()), (top + y - GAP) / 2, bars);
    }

    private BarView bar(BarChart.Row row, int kind, int y) {
        var value = row.values().get(kind);
        int room = WIDTH - left - NUMBER;
        int textY = y + BAR / 2;
        if (value == null) {
            int width = (chart.unlisted().length() + 1) * LETTER;
            return new BarView(
                    "unlisted",
                    y,
                    BAR,
                    Integer.toString(width),
                    chart.unlisted(),
                    Integer.toString(left + width / 2),
                    textY);
        }
        // A tenth of a pixel is as exact as anybody sees.
        var width = Math.round(chart.share(value) * room * 10) / 10.0;
        return new BarView(
                look(kind),
                y,
                BAR,
                Double.toString(width),
                Integer.toString(value),
                Double.toString(left + width + LETTER / 2.0),
                textY);
    }

    private static String look(int kind) {
        return kind == 0 ? "planned" : "achieved";
    }

    private static String label(String name) {
        return name.length() <= MOST_LETTERS ? name : name.substring(0, MOST_LETTERS - 1) + "…";
    }
}
