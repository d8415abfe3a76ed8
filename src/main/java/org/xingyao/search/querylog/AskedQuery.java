package org.xingyao.search.querylog;

import java.time.LocalDate;

/**
 * A query over some days.
 *
 * @param text as it was typed last
 * @param found by the last search
 */
public record AskedQuery(String text, int asked, int found, LocalDate lastDay) {}
