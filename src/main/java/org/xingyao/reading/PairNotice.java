package org.xingyao.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xingyao.article.AnswerStanding;
import org.xingyao.text.Slug;

/**
 * What a reader must know before relying on an answer: it holds no more.
 *
 * @param text why
 * @param href of the answer that took its place; empty when none did
 */
public record PairNotice(String text, String href) {
    /** By the pair's number; only of those that hold no more. */
    static Map<Integer, PairNotice> of(List<AnswerStanding> standings, LocalDate today, ReadingMessages messages) {
        var notices = new HashMap<Integer, PairNotice>();
        for (var pair : standings) of(pair, today, messages).ifPresent(notice -> notices.put(pair.number(), notice));
        return notices;
    }

    /** Nothing for an answer that holds. The one rule for its page and for every list of answers. */
    public static Optional<PairNotice> of(AnswerStanding pair, LocalDate today, ReadingMessages messages) {
        var why = why(pair, today, messages);
        var href = href(pair.supersededBy());
        if (why.isEmpty() && href.isEmpty()) return Optional.empty();
        return Optional.of(new PairNotice(why.isEmpty() ? messages.superseded() : why, href));
    }

    private static String why(AnswerStanding pair, LocalDate today, ReadingMessages messages) {
        var until = pair.validTo();
        if (pair.validity().equals("repealed")) return messages.repealed();
        if (pair.validity().equals("expired")) return messages.expired();
        return until != null && until.isBefore(today) ? messages.heldUntil(until.toString()) : "";
    }

    /** Staff write slug#qa-2; anything else leads nowhere and is not shown. */
    static String href(String supersededBy) {
        int hash = supersededBy.indexOf('#');
        var slug = hash < 0 ? supersededBy : supersededBy.substring(0, hash);
        var anchor = hash < 0 ? "" : supersededBy.substring(hash);
        boolean leads = Slug.isValid(slug) && (anchor.isEmpty() || anchor.matches("#qa-\\d{1,5}"));
        return leads ? "/articles/" + slug + anchor : "";
    }
}
