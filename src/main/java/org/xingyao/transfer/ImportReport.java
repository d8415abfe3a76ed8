package org.xingyao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.work.Progress;

/** What an import did, counted while it runs. Not for several threads. */
public final class ImportReport {
    private final List<Problem> refused = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final Map<String, Integer> ignored = new TreeMap<>();
    private int created;
    private int updated;
    private int unchanged;

    void count(ImportArticle.Imported imported) {
        switch (imported.outcome()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
        }
    }

    void refuse(Problem problem, Progress progress) {
        refused.add(problem);
        progress.line("未导入　" + problem);
    }

    void notice(Problem problem) {
        notices.add(problem);
    }

    /** Counts something that was left out of many lines alike, as an unknown field. */
    void ignore(String what) {
        ignored.merge(what, 1, Integer::sum);
    }

    /** What was left out of lines that went in, and of how many. */
    public Map<String, Integer> ignored() {
        return Map.copyOf(ignored);
    }

    /** Files gone through so far, good and bad. */
    public int files() {
        return created + updated + unchanged + refused.size();
    }

    public int created() {
        return created;
    }

    public int updated() {
        return updated;
    }

    public int unchanged() {
        return unchanged;
    }

    /** Files that were left out. */
    public List<Problem> refused() {
        return List.copyOf(refused);
    }

    /** Things in files that went in all the same. */
    public List<Problem> notices() {
        return List.copyOf(notices);
    }

    /** One line for a terminal. */
    public String summary() {
        var left = ignored.entrySet().stream()
                .map(entry -> "；略过" + entry.getKey() + " " + entry.getValue() + " 处")
                .collect(Collectors.joining());
        return "新增 " + created + " 篇，更新 " + updated + " 篇，未变 " + unchanged + " 篇，未导入 " + refused.size() + " 篇" + left;
    }
}
