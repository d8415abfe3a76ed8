package org.xingyao.desk.taxonomy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SaveTopic;
import org.xingyao.taxonomy.Topic;
import org.xingyao.taxonomy.Topics;

/** 主题. */
@Singleton
class TopicTab extends TaxonomyTab<Topic> {
    private final SaveTopic save;
    private final TaxonomyMessages messages;

    TopicTab(Topics topics, SaveTopic save, TaxonomyMessages messages) {
        super(topics);
        this.save = save;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.topics();
    }

    @Override
    String intro() {
        return messages.topicsIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.name(), messages.aliases(), messages.state());
    }

    @Override
    List<String> cells(Topic row) {
        return List.of(row.name, String.join("、", row.aliases), row.retired() ? messages.inactive() : messages.works());
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        return List.of(
                text("name", messages.name(), "", values, 40),
                lines("aliases", messages.aliases(), messages.topicAliasesHint(), values));
    }

    @Override
    Map<String, String> values(Topic row) {
        return Map.of("name", row.name, "aliases", String.join("\n", row.aliases));
    }

    @Override
    String save(Actor actor, String known, Map<String, String> values, String seen) {
        var given = new Given(values);
        var wish = new SaveTopic.Wish(given.text("slug"), given.text("name"), given.lines("aliases"));
        return save.run(actor, known, wish, seen);
    }

    @Override
    String searched() {
        return "concat(name, ' ', slug)";
    }

    @Override
    String order() {
        return "(case when retiredAt is null then 0 else 1 end), name";
    }
}
