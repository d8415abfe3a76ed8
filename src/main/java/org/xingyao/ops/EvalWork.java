package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Locale;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;
import org.xingyao.transfer.TagEvaluation;
import org.xingyao.transfer.TagScores;
import org.xingyao.work.Progress;

/** Scores the suggestions on judged stories. Exit code 1 when a line was left out or none is there. */
@ApplicationScoped
class EvalWork implements Work {
    private final TagEvaluation evaluation;

    EvalWork(TagEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public String name() {
        return "eval";
    }

    @Override
    public int run(WorkRequest request, Console console) throws IOException {
        var file = request.inbox().resolve(request.arguments().getFirst()).normalize();
        int worst = Integer.parseInt(request.arguments().get(1));
        var scores = evaluation.run(file, toldTo(console));
        if (scores.cases().isEmpty()) {
            console.error("没有可评测的稿件；每行应是导入格式的稿件加一个 gold。");
            return 1;
        }
        print(scores, worst, console);
        return scores.bad() == 0 ? 0 : 1;
    }

    private static void print(TagScores scores, int worst, Console console) {
        console.line(
                "标注建议：%d 篇%s".formatted(scores.cases().size(), scores.bad() == 0 ? "" : "，未计入 " + scores.bad() + " 行"));
        console.line("                    准确率  召回率  F1");
        console.line(line("stars", scores.stars()));
        console.line(line("track", scores.tracks()));
        console.line(line("regions", scores.regions()));
        console.line(line("organisations", scores.organisations()));
        console.line("各星                准确率  召回率  F1       对  误  漏");
        scores.byStar()
                .forEach((star, sum) -> console.line(
                        "%s  %3d %3d %3d".formatted(line(star, sum), sum.right(), sum.wrong(), sum.missed())));
        scores.wrong().stream()
                .limit(worst)
                .forEach(one -> console.line("  第 %d 行　%s　应为 %s %s，建议 %s %s"
                        .formatted(
                                one.line(),
                                one.headline(),
                                one.right().stars(),
                                one.right().regions(),
                                one.suggested().stars(),
                                one.suggested().regions())));
    }

    private static String line(String name, TagScores.Sum sum) {
        return String.format(Locale.ROOT, "%-20s%.3f   %.3f   %.3f", name, sum.precision(), sum.recall(), sum.f1());
    }

    private static Progress toldTo(Console console) {
        return new Progress() {
            @Override
            public void line(String text) {
                console.error(text);
            }

            @Override
            public void bar(String text) {
                console.bar(text);
            }
        };
    }
}
