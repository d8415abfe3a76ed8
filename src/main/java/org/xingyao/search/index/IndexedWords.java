package org.xingyao.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.xingyao.inspection.Finding;
import org.xingyao.inspection.LiveText;
import org.xingyao.inspection.Matter;
import org.xingyao.inspection.TextInspector;

/** Whether a search finds the words that stand in the database, and no others. */
@ApplicationScoped
class IndexedWords implements TextInspector {
    private final IndexFollower follower;
    private final IndexCheck check;

    IndexedWords(IndexFollower follower, IndexCheck check) {
        this.follower = follower;
        this.check = check;
    }

    @Override
    public boolean isReady() {
        return follower.isReady();
    }

    @Override
    public List<Finding> in(List<LiveText> texts) {
        try {
            var different = check.differing(texts.stream().map(LiveText::slug).toList());
            return texts.stream()
                    .filter(text -> different.contains(text.slug()))
                    .map(text -> text.finding(Matter.ALTERED, "index", "搜索索引里的文字与数据库里的不符：请报告技术人员，核对之后重建索引"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the index can't be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ending", e);
        }
    }
}
