package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.article.Edition;
import org.xingyao.article.EditionContent;
import org.xingyao.proof.Level;
import org.xingyao.proof.Mark;
import org.xingyao.proof.Proofreading;
import org.xingyao.text.Conflict;

/**
 * Looks an edition over before readers see it 发布前检查: what an edition may not lack, and what the proofreader found.
 * The final review and the publishing ask here; reviews of an archive that is imported do not.
 */
@ApplicationScoped
public class PublishChecks {
    private static final int NAMED = 3;

    private final Proofreading proofreading;

    PublishChecks(Proofreading proofreading) {
        this.proofreading = proofreading;
    }

    /**
     * What blocks first, then in the order of the page. What the desk has decided to leave as it is stays out.
     *
     * @param slug of the article
     */
    public List<PublishCheck> of(String slug, EditionContent content) {
        var rules = SubmitArticle.findings(content).stream().map(PublishChecks::check);
        var marks = proofreading.of(slug, content).open().stream().map(PublishChecks::check);
        return Stream.concat(rules, marks)
                .sorted(Comparator.comparing(check -> !check.blocks()))
                .toList();
    }

    /** What must be settled before these words are signed or published; empty when nothing must. */
    static String blockers(List<PublishCheck> checks) {
        var blockers = checks.stream().filter(PublishCheck::blocks).toList();
        if (blockers.isEmpty()) return "";
        var named = blockers.stream().limit(NAMED).map(PublishChecks::said).collect(Collectors.joining("；"));
        var rest = blockers.size() > NAMED ? "等" : "";
        return "发布前检查还有 " + blockers.size() + " 处必改：" + named + rest + "。请退回改正，确实不必改的写明理由忽略";
    }

    /** @throws Conflict naming what must be settled first */
    void mustPass(Edition edition) {
        var blockers = blockers(of(edition.article.slug, edition.read()));
        if (!blockers.isEmpty()) throw new Conflict(blockers);
    }

    private static String said(PublishCheck check) {
        return check.words().isEmpty() ? check.message() : check.message() + "“" + check.words() + "”";
    }

    private static PublishCheck check(Finding finding) {
        return new PublishCheck(true, Level.BLOCKER.label(), finding.message(), "", finding.field(), "", "");
    }

    private static PublishCheck check(Mark mark) {
        var rule = mark.rule();
        return new PublishCheck(
                rule.level() == Level.BLOCKER,
                rule.level().label(),
                mark.message(),
                rule.basis(),
                mark.place(),
                mark.before(),
                mark.words());
    }
}
