package org.xingyao.editorial.list;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of the desk are wanted; what is empty does not matter.
 *
 * @param text words that must all be there, in any order
 * @param column slug
 * @param kind id
 * @param star slug
 * @param region slug; those inside it count too
 * @param author name of an account
 * @param since saved or, when public, published then or later
 * @param from issued that day or later
 * @param to issued that day or earlier
 * @param page from 1
 */
public record ManuscriptQuery(
        Tray tray,
        String text,
        String column,
        String kind,
        String star,
        String region,
        String author,
        @Nullable Instant since,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order,
        boolean descending,
        int page) {
    /** What the rows are sorted by. */
    public enum Order {
        SAVED("saved_at"),
        /** By the sound of it, as a Chinese dictionary. */
        HEADLINE("headline collate \"zh-x-icu\""),
        ISSUED("issued_on");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    /** All of a tray, what was touched last first. */
    public static ManuscriptQuery of(Tray tray) {
        return new ManuscriptQuery(tray, "", "", "", "", "", "", null, null, null, Order.SAVED, true, 1);
    }

    /** The same with other filing. */
    ManuscriptQuery filedUnder(String newColumn, String newStar, String newRegion) {
        return new ManuscriptQuery(
                tray, text, newColumn, kind, newStar, newRegion, author, since, from, to, order, descending, page);
    }
}
