package org.xingyao.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.xingyao.search.evaluation.Outcome;
import org.xingyao.search.evaluation.Scores;

/** Scores the search that readers use: on the project's own judged questions, or on a retrieval set in a folder. */
final class Eval {
    private static final String WORST = "5";

    private Eval() {}

    /** Arguments: the project's folder, then what {@code usage} says. */
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var given = Arrays.asList(arguments).subList(1, arguments.length);
        var folder = option(given, "--data", "");
        if (given.contains("--help") || given.contains("--data") == folder.isEmpty()) {
            System.err.println("""
                    用法：./xingyao eval [--worst N]                     自己的问题（content/search/judged.jsonl）
                          ./xingyao eval --data 目录 [--no-title] [--simplify] [--words] [--worst N]
                      目录里有 passages.jsonl（id、title、text）和 queries.jsonl（id、text、rel）；
                      --no-title 不检索标题，--simplify 把问题先转成简体，--words 不用向量，--worst 列出答得最差的几个问题（默认 5）""");
            System.exit(given.contains("--help") ? 0 : 2);
        }
        int worst = Integer.parseInt(option(given, "--worst", WORST));
        if (folder.isEmpty()) {
            var judged = new JudgedSite(home).ask();
            print("自己的问题", judged.outcomes(), worst);
            System.out.println("答案：" + judged.answers());
        } else {
            var set = new RetrievalSet(Path.of(folder), !given.contains("--no-title"), given.contains("--simplify"),
                    !given.contains("--words"));
            print(set.toString(), set.ask(home), worst);
        }
    }

    private static void print(String name, List<Outcome> outcomes, int worst) {
        System.out.println(name + "：" + Scores.of(outcomes));
        for (var outcome : Scores.worst(outcomes, worst))
            System.out.println("  " + (outcome.rank() == 0 ? "未找到" : "第 " + outcome.rank() + " 位") + "　"
                    + outcome.judgement().question().strip() + "　→ "
                    + String.join(" ", outcome.judgement().right()));
    }

    private static String option(List<String> given, String name, String otherwise) {
        int place = given.indexOf(name);
        return place < 0 || place + 1 == given.size() ? otherwise : given.get(place + 1);
    }
}
