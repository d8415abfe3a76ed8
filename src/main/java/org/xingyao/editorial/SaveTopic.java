package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.Topic;
import org.xingyao.taxonomy.Topics;
import org.xingyao.text.Invalid;

/** Enters a topic 主题 or changes one. */
@ApplicationScoped
public class SaveTopic {
    private static final int LONGEST = 40;

    private final Topics topics;
    private final Addresses addresses;
    private final TaxonomyEntries entries;

    SaveTopic(Topics topics, Addresses addresses, TaxonomyEntries entries) {
        this.topics = topics;
        this.addresses = addresses;
        this.entries = entries;
    }

    /**
     * What the topic is to be.
     *
     * @param slug empty for what it has, of a new one for its name in pinyin
     * @param aliases other words for the same
     */
    public record Wish(String slug, String name, List<String> aliases) {
        public Wish {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * @param known slug of the topic to change; empty for a new one
     * @param seen when it had last been changed as the person saw it
     * @return its slug
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public String run(Actor actor, String known, Wish wish, String seen) {
        var row = known.isEmpty() ? new Topic() : entries.changing(actor, topics, known);
        var name = TaxonomyEntries.name(
                wish.name(), LONGEST, topics.named(wish.name().strip()), row);
        if (!known.isEmpty()) entries.unchanged(row.touchedAt, seen, row.name);
        var aliases = TaxonomyEntries.aliases(wish.aliases(), name, LONGEST);
        for (var alias : aliases)
            if (topics.named(alias).filter(other -> !other.equals(row)).isPresent())
                throw new Invalid("aliases", "“" + alias + "”已是另一个主题，请先合并那个主题");
        var before = entries.address(actor, topics, row, known.isEmpty(), wish.slug(), name);
        var differences = new Differences().note("名称", row.name, name).note("其他名称", row.aliases, aliases);
        // Decisions on suggested topics go by the name.
        if (!known.isEmpty() && !row.name.equals(name)) addresses.decisions(TaxonomyKind.TOPICS, row.name, name);
        row.name = name;
        Lists.replace(row.aliases, aliases);
        row.touchedAt = entries.now();
        topics.persist(row);
        entries.close(actor, TaxonomyKind.TOPICS, row, before, differences, Set.of());
        return row.slug;
    }
}
