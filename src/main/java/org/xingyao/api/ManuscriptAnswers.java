package org.xingyao.api;

import java.util.List;
import java.util.Locale;
import org.xingyao.article.Byline;
import org.xingyao.article.CanonicalJson;
import org.xingyao.editorial.Manuscript;
import org.xingyao.transfer.ArticleJson;

/** Puts manuscripts into the shape that goes out. */
final class ManuscriptAnswers {
    private ManuscriptAnswers() {}

    static ManuscriptAnswer of(Manuscript manuscript, List<String> ignored) {
        var content = manuscript.content();
        var filing = manuscript.filing();
        var issuedOn = content.issuedOn();
        var body = ArticleJson.body(content);
        return new ManuscriptAnswer(
                "/articles/" + manuscript.slug(),
                manuscript.slug(),
                manuscript.externalId(),
                content.kind().id(),
                content.kicker(),
                content.headline(),
                content.shortTitle(),
                content.deck(),
                content.summary(),
                content.bylines().stream().map(Byline::printed).toList(),
                issuedOn == null ? "" : issuedOn.iso(),
                issuedOn != null && issuedOn.inferred(),
                content.dateline(),
                filing.regions(),
                filing.stars(),
                filing.track(),
                content.column(),
                content.series(),
                content.number(),
                filing.organisations(),
                filing.topics(),
                content.source(),
                content.responsibleEditor(),
                content.restorations(),
                body.orElse(null),
                body.isPresent() ? null : CanonicalJson.write(content.blocks()),
                manuscript.state().name().toLowerCase(Locale.ROOT),
                manuscript.live(),
                manuscript.savedAt(),
                manuscript.savedBy(),
                ignored);
    }
}
