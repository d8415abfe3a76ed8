package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A table that a reporter used only to put pictures side by side, with captions in the cells or in the row below. */
final class PictureLayout {
    private static final int LONGEST_CAPTION = 200;

    private PictureLayout() {}

    /** A cell of the table. */
    record Place(int column, List<Item> items, boolean picture) {}

    /** Each cell that is not empty holds a picture, or a caption right below one. */
    static boolean is(List<List<Place>> rows) {
        var above = new HashSet<Integer>();
        boolean any = false;
        for (var row : rows) {
            var pictured = new HashSet<Integer>();
            for (var cell : row) {
                if (cell.items().isEmpty()) continue;
                if (cell.picture()) pictured.add(cell.column());
                else if (!above.contains(cell.column())) return false;
                if (!isShort(cell)) return false;
            }
            any |= !pictured.isEmpty();
            above.clear();
            above.addAll(pictured);
        }
        return any;
    }

    private static boolean isShort(Place cell) {
        int length = 0;
        for (var item : cell.items()) {
            if (item instanceof Item.Grid) return false;
            if (item instanceof Item.Para para) length += para.length();
        }
        return length <= LONGEST_CAPTION;
    }

    /** Each picture with the caption below it, from left to right. */
    static List<Item> items(List<List<Place>> rows) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < rows.size(); i++) {
            var below = i + 1 < rows.size() ? rows.get(i + 1) : List.<Place>of();
            for (var cell : rows.get(i)) {
                if (!cell.picture()) continue;
                cell.items().forEach(item -> items.add(captioned(item)));
                below.stream()
                        .filter(other -> other.column() == cell.column() && !other.picture())
                        .forEach(other -> other.items().forEach(item -> items.add(captioned(item))));
            }
        }
        return items;
    }

    private static Item captioned(Item item) {
        return item instanceof Item.Para para
                ? new Item.Para(
                        para.place(), new Role(Role.Sort.CAPTION, 0), para.centred(), para.size(), para.spans(), null)
                : item;
    }
}
