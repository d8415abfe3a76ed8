package org.xingyao.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import org.xingyao.inspection.Finding;
import org.xingyao.inspection.Inspector;
import org.xingyao.inspection.Matter;

/** What stands in the index and belongs to no article that readers can see. */
@ApplicationScoped
class Strangers implements Inspector {
    private final IndexFollower follower;
    private final IndexCheck check;

    Strangers(IndexFollower follower, IndexCheck check) {
        this.follower = follower;
        this.check = check;
    }

    @Override
    public String id() {
        return "strangers";
    }

    @Override
    public boolean isReady() {
        return follower.isReady();
    }

    @Override
    public Look look(long after, LocalDate today) {
        try {
            return Look.all(check.strangers().stream().map(Strangers::finding).toList());
        } catch (IOException e) {
            throw new IllegalStateException("the index can't be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ending", e);
        }
    }

    private static Finding finding(String slug) {
        return Finding.of(
                Matter.ALTERED,
                "stranger " + slug,
                slug,
                "搜索索引里有这篇，读者却不该看到：请报告技术人员，核对之后重建索引",
                "/desk/articles/" + slug + "/online");
    }
}
