package org.xingyao.desk;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.editorial.Grounds;
import org.xingyao.editorial.JudgeQuery;
import org.xingyao.taxonomy.JudgedQueries;
import org.xingyao.taxonomy.JudgedQuery;
import org.xingyao.taxonomy.WordKind;

/** 评测问句. */
@Singleton
class JudgedTab extends WordTab<JudgedQuery> {
    private final JudgeQuery judge;
    private final WordMessages messages;

    JudgedTab(JudgedQueries judged, JudgeQuery judge, WordMessages messages) {
        super(WordKind.JUDGED, judged);
        this.judge = judge;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.judged();
    }

    @Override
    String intro() {
        return messages.judgedIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.query(), messages.judgedExpected(), messages.judgedDifficulty());
    }

    @Override
    List<Cell> cells(JudgedQuery row) {
        return List.of(
                new Cell(row.text, "/search?q=" + URLEncoder.encode(row.text, StandardCharsets.UTF_8)),
                new Cell(row.slug + row.anchor, "/articles/" + row.slug + row.anchor),
                Cell.of(row.difficulty));
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        return List.of(
                FieldView.text("text", messages.query(), "", values.getOrDefault("text", ""), 200),
                FieldView.text(
                        "article",
                        messages.judgedExpected(),
                        messages.articleHint(),
                        values.getOrDefault("article", ""),
                        200));
    }

    @Override
    Map<String, String> values(JudgedQuery row) {
        return Map.of("text", row.text, "article", "/articles/" + row.slug + row.anchor);
    }

    @Override
    long save(Actor actor, long id, Map<String, String> values, Grounds grounds) {
        return judge.run(actor, id, values.getOrDefault("text", ""), values.getOrDefault("article", ""), grounds);
    }

    @Override
    String searched() {
        return "concat(text, ' ', slug, ' ', difficulty, ' ', reason)";
    }
}
