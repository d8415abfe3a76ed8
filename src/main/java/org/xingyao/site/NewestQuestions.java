package org.xingyao.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.xingyao.article.PublishedAnswers;
import org.xingyao.reading.LinkView;

/** Questions that were answered lately, as links that lead to their answers. */
@ApplicationScoped
class NewestQuestions {
    private static final int OF_A_STAR = 6;
    /** Of so many the short ones are taken, that fit beside each other below the box one asks in. */
    private static final int CANDIDATES = 30;

    private static final int EXAMPLES = 3;
    private static final int SHORT = 22;

    private final PublishedAnswers answers;

    NewestQuestions(PublishedAnswers answers) {
        this.answers = answers;
    }

    List<LinkView> ofStar(String slug) {
        return answers.list(new PublishedAnswers.Wanted(slug, "", "", ""), Optional.empty(), OF_A_STAR).stream()
                .map(NewestQuestions::link)
                .toList();
    }

    /** A few that show how one may ask. */
    List<LinkView> examples() {
        return answers.list(new PublishedAnswers.Wanted("", "", "", ""), Optional.empty(), CANDIDATES).stream()
                .filter(one -> one.question().length() <= SHORT)
                .limit(EXAMPLES)
                .map(NewestQuestions::link)
                .toList();
    }

    private static LinkView link(PublishedAnswers.Line one) {
        return new LinkView("/articles/" + one.slug() + "#qa-" + one.number(), one.question());
    }
}
