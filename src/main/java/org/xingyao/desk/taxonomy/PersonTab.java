package org.xingyao.desk.taxonomy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SavePerson;
import org.xingyao.taxonomy.Person;
import org.xingyao.taxonomy.Persons;

/** 人员. */
@Singleton
class PersonTab extends TaxonomyTab<Person> {
    private final SavePerson save;
    private final TaxonomyMessages messages;

    PersonTab(Persons persons, SavePerson save, TaxonomyMessages messages) {
        super(persons);
        this.save = save;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.persons();
    }

    @Override
    String intro() {
        return messages.personsIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.personName(), messages.roles(), messages.state());
    }

    @Override
    List<String> cells(Person row) {
        var roles = roles().stream()
                .filter(role -> row.roles.contains(role.value()))
                .map(FieldView.Choice::label)
                .collect(Collectors.joining("、"));
        return List.of(row.name, roles, row.active ? messages.active() : messages.inactive());
    }

    private List<FieldView.Choice> roles() {
        return Labels.choices(
                "reporter", messages.roleReporter(),
                "photographer", messages.rolePhotographer(),
                "correspondent", messages.roleCorrespondent(),
                "editor", messages.roleEditor(),
                "interviewee", messages.roleInterviewee());
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        var fields = new ArrayList<FieldView>();
        fields.add(text("name", messages.personName(), messages.personNameHint(), values, 40));
        roles().forEach(role -> fields.add(check(role.value(), role.label(), values)));
        fields.add(lines("aliases", messages.aliases(), messages.personAliasesHint(), values));
        fields.add(check("active", messages.personActive(), values));
        return fields;
    }

    @Override
    Map<String, String> values(Person row) {
        var values = new HashMap<>(Map.of("name", row.name, "active", flag(row.active)));
        row.roles.forEach(role -> values.put(role, "1"));
        values.put("aliases", String.join("\n", row.aliases));
        return values;
    }

    @Override
    String save(Actor actor, String known, Map<String, String> values, String seen) {
        var given = new Given(values);
        var roles = roles().stream()
                .map(FieldView.Choice::value)
                .filter(given::flag)
                .collect(Collectors.toSet());
        return save.run(
                actor,
                known,
                new SavePerson.Wish(
                        given.text("slug"), given.text("name"), roles, given.lines("aliases"), given.flag("active")),
                seen);
    }

    @Override
    String searched() {
        return "concat(name, ' ', slug)";
    }

    @Override
    String order() {
        return "active desc, touchedAt desc nulls last";
    }
}
