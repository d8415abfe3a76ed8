package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.CleanText;

/**
 * A chart 图表 drawn from a small table of numbers.
 *
 * @param unit 单位, as 个; may be empty
 * @param labels one for each group of bars or point on the line
 */
@JsonPropertyOrder({"form", "title", "unit", "labels", "rows"})
public record Chart(Form form, String title, String unit, List<String> labels, List<Row> rows) implements Block {
    public Chart {
        form = form == null ? Form.BAR : form;
        title = title == null ? "" : CleanText.line(title);
        unit = unit == null ? "" : CleanText.line(unit);
        labels = labels == null
                ? List.of()
                : labels.stream().map(CleanText::line).toList();
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** Far more than anybody counts; 1e999999999 is short to write and a gigabyte when it is printed. */
    private static final int MOST_DIGITS = 30;

    /** How the numbers are drawn. */
    public enum Form {
        @JsonProperty("bar")
        BAR,
        @JsonProperty("line")
        LINE
    }

    /**
     * One row of numbers.
     *
     * @param values as many as labels; null means not known and is never drawn as zero
     */
    @JsonPropertyOrder({"name", "values"})
    public record Row(
            String name,

            @JsonInclude(content = JsonInclude.Include.ALWAYS)
            List<@Nullable BigDecimal> values) {
        public Row {
            name = name == null ? "" : CleanText.line(name);
            values = values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
            values.forEach(Row::check);
        }

        private static void check(@Nullable BigDecimal value) {
            if (value == null || value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS) return;
            throw new IllegalArgumentException("a number of a chart with more than " + MOST_DIGITS + " digits");
        }
    }

    @Override
    public boolean isEmpty() {
        return labels.isEmpty() || rows.isEmpty();
    }
}
