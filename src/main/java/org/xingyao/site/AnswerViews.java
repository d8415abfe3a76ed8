package org.xingyao.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.xingyao.reading.DateView;
import org.xingyao.reading.ListingView;
import org.xingyao.reading.SiteConfig;
import org.xingyao.search.answer.Answer;
import org.xingyao.search.answer.Sentences;

/** The answer box: words of an article, never ours. */
@ApplicationScoped
class AnswerViews {
    /** Some five lines of a phone; the rest stands behind the link. */
    private static final int SHOWN = 220;

    private final Period age;
    private final Clock clock;

    AnswerViews(SiteConfig config, Clock clock) {
        this.age = config.answerAge();
        this.clock = clock;
    }

    /**
     * An answer as it is shown.
     *
     * @param paragraphs whole sentences from its beginning
     * @param more true when the answer goes on
     * @param question of the pair; empty for a section
     * @param body who answered; empty when nobody is named
     * @param oldYear the year of an answer that may be out of date, otherwise 0
     */
    record AnswerView(
            List<String> paragraphs,
            boolean more,
            String question,
            String body,
            String href,
            String title,
            String numbered,
            DateView dated,
            int oldYear) {}

    AnswerView of(Answer answer, ListingView article) {
        var passage = answer.passage();
        var text = answer.text();
        int end = Sentences.beginning(text, SHOWN);
        boolean old = passage.date().isBefore(LocalDate.now(clock).minus(age));
        return new AnswerView(
                List.of(text.substring(0, end).split("\n")),
                end < text.length(),
                passage.question(),
                passage.standing().answeringBody(),
                article.href() + passage.anchor(),
                article.title(),
                article.numbered(),
                article.dated(),
                old ? passage.date().getYear() : 0);
    }
}
