package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.CleanText;

/**
 * A table 表格, merged cells included.
 *
 * @param caption 表题; may be empty
 */
@JsonPropertyOrder({"caption", "rows"})
public record Table(String caption, List<Row> rows) implements Block {
    public Table {
        caption = caption == null ? "" : CleanText.line(caption);
        rows = rows == null
                ? List.of()
                : rows.stream().filter(row -> !row.cells().isEmpty()).toList();
    }

    /** One row; a cell that spans rows stands only in its first one. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = cells == null ? List.of() : List.copyOf(cells);
        }

        String shown() {
            return cells.stream().map(cell -> Spans.shown(cell.spans())).collect(Collectors.joining(" "));
        }
    }

    /**
     * One cell.
     *
     * @param moreColumns how many columns it spans beyond its own, 0 to 99
     * @param moreRows how many rows it spans beyond its own, 0 to 999
     */
    @JsonPropertyOrder({"header", "moreColumns", "moreRows", "spans"})
    public record Cell(boolean header, int moreColumns, int moreRows, List<Span> spans) {
        public Cell {
            moreColumns = Math.clamp(moreColumns, 0, 99);
            moreRows = Math.clamp(moreRows, 0, 999);
            spans = Spans.tidy(spans);
        }

        public static Cell of(boolean header, @Nullable String text) {
            return new Cell(header, 0, 0, text == null ? List.of() : Spans.of(text));
        }
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
