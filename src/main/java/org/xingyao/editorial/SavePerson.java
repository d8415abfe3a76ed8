package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xingyao.account.Actor;
import org.xingyao.taxonomy.Person;
import org.xingyao.taxonomy.Persons;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.text.Invalid;

/** Enters a person 人员 or changes one. */
@ApplicationScoped
public class SavePerson {
    /** What somebody can be, in the order of a form. */
    private static final Set<String> ROLES =
            Set.of("reporter", "photographer", "correspondent", "editor", "interviewee");

    private final Persons persons;
    private final TaxonomyEntries entries;

    SavePerson(Persons persons, TaxonomyEntries entries) {
        this.persons = persons;
        this.entries = entries;
    }

    /**
     * Who the person is.
     *
     * @param slug empty for what it has, of a new one for the name in pinyin
     * @param aliases how else the name is met
     * @param active false for somebody who writes no more; old bylines stay
     */
    public record Wish(String slug, String name, Set<String> roles, List<String> aliases, boolean active) {
        public Wish {
            roles = Set.copyOf(roles);
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * Two people may have the same name, so only the address must be new.
     *
     * @param known slug of the person to change; empty for a new one
     * @param seen when the row had last been changed as the person saw it
     * @return the slug
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public String run(Actor actor, String known, Wish wish, String seen) {
        var row = known.isEmpty() ? new Person() : entries.changing(actor, persons, known);
        var name = TaxonomyEntries.text("name", "姓名", wish.name(), 40).replaceAll("[ \u3000]", "");
        if (name.isEmpty()) throw new Invalid("name", "请写姓名");
        if (!ROLES.containsAll(wish.roles())) throw new Invalid("roles", "请从列表里选身份");
        if (!known.isEmpty()) entries.unchanged(row.touchedAt, seen, row.name);
        var before = entries.address(actor, persons, row, known.isEmpty(), wish.slug(), name);
        var differences = new Differences()
                .note("姓名", row.name, name)
                .note("身份", new TreeSet<>(row.roles), new TreeSet<>(wish.roles()))
                .note("在职", row.active, wish.active());
        var keys = new TreeSet<>(Set.of("person:" + name));
        if (row.name != null) keys.add("person:" + row.name);
        row.name = name;
        row.active = wish.active();
        row.roles.retainAll(wish.roles());
        row.roles.addAll(wish.roles());
        Lists.replace(row.aliases, TaxonomyEntries.aliases(wish.aliases(), name, 40));
        row.touchedAt = entries.now();
        persons.persist(row);
        entries.close(actor, TaxonomyKind.PERSONS, row, before, differences, keys);
        return row.slug;
    }
}
