package org.xingyao.article;

/**
 * The end of a query that takes the first rows of a list. The number stands in the statement itself: PostgreSQL plans a
 * prepared statement once only if it knows how many rows it shall fetch. With a parameter it reckons with a tenth of the
 * list, never trusts such a plan and plans anew at every call, which with 100,000 articles took 2 to 5 ms of processor
 * time a list, more than all the rest of the page's queries (2026-11-30).
 */
final class Rows {
    private Rows() {}

    /** @param atMost of few different values: each makes a statement of its own, which connections keep */
    static String first(int atMost) {
        return " fetch first " + atMost + " rows only";
    }
}
