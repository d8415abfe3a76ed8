package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Paragraph;

/** Puts numbered and dotted paragraphs that follow each other together as lists, one inside the other by their depth. */
final class ListMaker {
    private final List<Item> items;
    private int at;

    private ListMaker(List<Item> items, int from) {
        this.items = items;
        at = from;
    }

    /** @return the first item behind the lists */
    static int make(List<Item> items, int from, Consumer<Block> to) {
        var maker = new ListMaker(items, from);
        while (maker.here() != null) to.accept(maker.list());
        return maker.at;
    }

    private Item.@org.jspecify.annotations.Nullable Para here() {
        boolean in = at < items.size()
                && items.get(at) instanceof Item.Para para
                && para.number() != null
                && para.number().plain()
                && para.role().is(Role.Sort.BODY)
                && PairMark.at(para.text()).isEmpty();
        return in ? (Item.Para) items.get(at) : null;
    }

    /** The list that begins here: its entries have one depth and one kind, deeper ones belong to the entry above. */
    private ListBlock list() {
        var first = number();
        var entries = new ArrayList<ListBlock.Item>();
        int expected = first.number();
        while (here() != null) {
            var number = number();
            // Where the count begins anew, another list begins.
            if (number.depth() != first.depth() || number.number() != expected) break;
            var blocks = new ArrayList<Block>();
            blocks.add(new Paragraph(((Item.Para) items.get(at)).spans()));
            at++;
            while (here() != null && number().depth() > first.depth()) blocks.add(list());
            entries.add(new ListBlock.Item(blocks));
            if (first.ordered()) expected++;
        }
        return new ListBlock(first.ordered(), first.number(), entries);
    }

    private Numbering.Number number() {
        return java.util.Objects.requireNonNull(((Item.Para) items.get(at)).number());
    }
}
