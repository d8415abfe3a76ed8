package org.xingyao.search.query;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.question.Hint;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.text.CleanText;

/**
 * What a reader asks for, cleaned and kept in bounds. Filters are slugs; an empty one does not filter, and of several
 * joined by commas any will do.
 *
 * @param text what was typed; empty lists everything, the newest first
 * @param from first day, or null
 * @param to last day, or null
 * @param page from 1
 * @param ignored what is not to be understood from the text
 */
public record SearchRequest(
        String text,
        String region,
        String star,
        String track,
        String column,
        String series,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int page,
        int size,
        Set<Hint.Kind> ignored) {
    /** A whole headline with its deck fits; nobody types more. */
    public static final int LONGEST_TEXT = 200;

    public static final int LAST_PAGE = 50;
    public static final int LARGEST_SIZE = 50;

    /** What comes first. */
    public enum Sort {
        RELEVANCE,
        DATE
    }

    public SearchRequest {
        text = cut(CleanText.line(text));
        page = Math.clamp(page, 1, LAST_PAGE);
        size = Math.clamp(size, 1, LARGEST_SIZE);
    }

    /** The first ten for a text, without filters. */
    public static SearchRequest of(String text) {
        return new SearchRequest(text, "", "", "", "", "", "", null, null, Sort.RELEVANCE, 1, 10, Set.of());
    }

    /** The same with another text. */
    SearchRequest asking(String other) {
        return new SearchRequest(other, region, star, track, column, series, kind, from, to, sort, page, size, ignored);
    }

    /** The same, in which each filter takes the former slugs too. */
    SearchRequest among(FormerSlugs former) {
        return new SearchRequest(
                text,
                former.joined(TaxonomyKind.REGIONS, region),
                former.joined(TaxonomyKind.STARS, star),
                track,
                former.joined(TaxonomyKind.COLUMNS, column),
                former.joined(TaxonomyKind.SERIES, series),
                kind,
                from,
                to,
                sort,
                page,
                size,
                ignored);
    }

    /** True when a date decides the order: a list without a question has no relevance. */
    boolean isByDate() {
        return sort == Sort.DATE || text.isEmpty();
    }

    /** True when not all articles are asked for. */
    boolean isFiltered() {
        return from != null || to != null || !(region + star + track + column + series + kind).isEmpty();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) return text;
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }
}
