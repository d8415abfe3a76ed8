package org.xingyao.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.xingyao.article.Article;
import org.xingyao.article.EditionContent;

/** Proofreads with the words that the desk keeps, and knows what it has decided to leave as it is. */
@ApplicationScoped
public class Proofreading {
    private final WordList words;
    private final IgnoredFindings ignored;

    Proofreading(WordList words, IgnoredFindings ignored) {
        this.words = words;
        this.ignored = ignored;
    }

    /**
     * What is to be said about some words of an article: of its working copy, or of any of its editions.
     *
     * @param slug of the article; one that is not on file has nothing ignored
     */
    @Transactional
    public ProofSheet of(String slug, EditionContent content) {
        return reader().sheet(content, ignored.of(slug));
    }

    /** As {@link #of(String, EditionContent)}, for somebody who has the article at hand. */
    @Transactional
    public ProofSheet of(Article article, EditionContent content) {
        return of(article.slug, content);
    }

    /** For somebody who reads many articles: the words as they are now. */
    Proofreader reader() {
        return new Proofreader(words.terms());
    }

    /** Empty for one of another version of the program. */
    public static Optional<Rule> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** All there are, in the order of the table. */
    public static List<Rule> rules() {
        return Proofreader.rules();
    }
}
