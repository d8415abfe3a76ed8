package org.xingyao.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.editorial.Grounds;
import org.xingyao.editorial.PinResult;
import org.xingyao.taxonomy.PinnedResult;
import org.xingyao.taxonomy.PinnedResults;
import org.xingyao.taxonomy.WordKind;

/** 置顶结果. */
@Singleton
class PinTab extends WordTab<PinnedResult> {
    private final PinResult pin;
    private final WordMessages messages;

    PinTab(PinnedResults pins, PinResult pin, WordMessages messages) {
        super(WordKind.PINS, pins);
        this.pin = pin;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.pins();
    }

    @Override
    String intro() {
        return messages.pinsIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.query(), messages.article(), messages.position());
    }

    @Override
    List<Cell> cells(PinnedResult row) {
        return List.of(
                Cell.of(row.text),
                new Cell(row.slug + row.anchor, "/articles/" + row.slug + row.anchor),
                Cell.of(Integer.toString(row.position)));
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        var places = Stream.of("1", "2", "3")
                .map(place -> new FieldView.Choice(place, place))
                .toList();
        return List.of(
                FieldView.text("text", messages.query(), messages.pinQueryHint(), values.getOrDefault("text", ""), 200),
                FieldView.text(
                        "article", messages.article(), messages.articleHint(), values.getOrDefault("article", ""), 200),
                FieldView.choice(
                        "position",
                        messages.position(),
                        messages.positionHint(),
                        values.getOrDefault("position", "1"),
                        places));
    }

    @Override
    Map<String, String> values(PinnedResult row) {
        return Map.of(
                "text",
                row.text,
                "article",
                "/articles/" + row.slug + row.anchor,
                "position",
                Integer.toString(row.position));
    }

    @Override
    long save(Actor actor, long id, Map<String, String> values, Grounds grounds) {
        var position = values.getOrDefault("position", "");
        var wish = new PinResult.Wish(
                id,
                values.getOrDefault("text", ""),
                values.getOrDefault("article", ""),
                position.matches("\\d") ? Integer.parseInt(position) : 0);
        return pin.run(actor, wish, grounds);
    }

    @Override
    String searched() {
        return "concat(text, ' ', slug, ' ', reason)";
    }
}
