package org.xingyao.editorial;

import java.util.List;

/**
 * One way in which a taxonomy row is used.
 *
 * @param label what uses it, in Chinese: 稿件
 * @param count how many do
 * @param first the first 50 of them
 */
public record TaxonomyUse(String label, long count, List<By> first) {
    /**
     * Who uses it.
     *
     * @param href of its page at the desk
     */
    public record By(String href, String text) {}

    /** 稿件 12 处. */
    String said() {
        return label + " " + count + " 处";
    }
}
