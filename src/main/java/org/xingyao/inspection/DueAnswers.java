package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.xingyao.article.AnswersToReview;
import org.xingyao.article.AnswersToReview.Tray;

/** Answers that somebody was to look at again by now, or within the month. */
@ApplicationScoped
class DueAnswers implements Inspector {
    private static final int AT_ONCE = 200;

    private final AnswersToReview answers;

    DueAnswers(AnswersToReview answers) {
        this.answers = answers;
    }

    @Override
    public String id() {
        return "due-answers";
    }

    @Override
    public Look look(long after, LocalDate today) {
        int page = (int) after + 1;
        var due = answers.list(Tray.DUE, "", today, page, AT_ONCE);
        var found = due.stream().limit(AT_ONCE).flatMap(DueAnswers::finding).toList();
        return new Look(found, 0, due.size() > AT_ONCE ? page : Look.ALL);
    }

    private static Stream<Finding> finding(AnswersToReview.Row row) {
        var until = row.validTo();
        var review = row.reviewBy();
        boolean ends = until != null && (review == null || until.isBefore(review));
        var day = ends ? until : review;
        if (day == null) return Stream.empty();
        var what = "第 " + row.number() + " 问“" + row.question() + "”" + (ends ? "有效期到 " : "应复核的日期是 ") + day;
        var about = row.slug() + "#qa-" + row.number();
        var mend = "/desk/articles/" + row.slug() + "/edit";
        return Stream.of(
                Finding.of(Matter.ANSWER_DUE, about, row.headline(), what, mend).due(day));
    }
}
