package org.xingyao.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.PublishedArticles;
import org.xingyao.editorial.WithdrawArticle;

/** Takes back what a test has published: the tests share one database, and others count what readers see. */
@ApplicationScoped
public class Leftovers {
    private static final List<String> CONTENT = List.of(
            "chuangjian-yiye-xingye-xing",
            "shifanqu-sizhua-sitisheng",
            "wenxian-zhuti-dangri-sandu",
            "zuishi-wuxing-yao-huaichuan");

    private final PublishedArticles published;
    private final WithdrawArticle withdraw;

    Leftovers(PublishedArticles published, WithdrawArticle withdraw) {
        this.published = published;
        this.withdraw = withdraw;
    }

    /** All that is live but the articles of content/. */
    public void withdraw() {
        QuarkusTransaction.requiringNew().call(() -> published.after(0, 10_000)).stream()
                .map(PublishedArticles.Key::slug)
                .filter(slug -> !CONTENT.contains(slug))
                .forEach(slug -> withdraw.run(Actor.IMPORT, slug, "测试结束"));
    }
}
