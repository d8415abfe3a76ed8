package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Person;
import org.xingyao.taxonomy.Persons;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.TaxonomyRow;
import org.xingyao.taxonomy.Topic;
import org.xingyao.taxonomy.Topics;

/** The names of rows that are merged. */
@ApplicationScoped
class MergedNames {
    private final Map<TaxonomyKind, Function<String, Optional<? extends TaxonomyRow>>> called;

    MergedNames(Regions regions, Organisations organisations, Persons persons, Topics topics) {
        this.called = Map.of(
                TaxonomyKind.REGIONS,
                regions::called,
                TaxonomyKind.ORGANISATIONS,
                organisations::called,
                TaxonomyKind.PERSONS,
                name -> persons.bySlug(name).or(() -> persons.named(name)),
                TaxonomyKind.TOPICS,
                name -> topics.bySlug(name).or(() -> topics.named(name)));
    }

    /** A name, and which kind of other name it becomes. */
    record Named(String name, String kind) {}

    Optional<? extends TaxonomyRow> called(TaxonomyKind kind, String name) {
        var find = called.get(kind);
        return find == null || name.isEmpty() ? Optional.empty() : find.apply(name);
    }

    /** The names of the row that the other does not have. */
    List<Named> missing(TaxonomyRow row, TaxonomyRow target) {
        var names = new LinkedHashMap<String, Named>();
        all(row).forEach(named -> names.putIfAbsent(named.name(), named));
        all(target).forEach(named -> names.remove(named.name()));
        names.remove("");
        return List.copyOf(names.values());
    }

    /** @return the names that were added */
    List<String> give(TaxonomyRow row, TaxonomyRow target) {
        var missing = missing(row, target);
        missing.forEach(named -> add(target, named));
        return missing.stream().map(Named::name).toList();
    }

    private static Stream<Named> all(TaxonomyRow row) {
        var own = Stream.of(new Named(row.name, "former"));
        return switch (row) {
            case Region region ->
                Stream.of(
                                own,
                                Stream.of(new Named(region.shortName, "short")),
                                region.aliases.stream().map(alias -> new Named(alias.name, alias.kind)))
                        .flatMap(Function.identity());
            case Organisation body ->
                Stream.of(
                                own,
                                Stream.of(new Named(body.shortName, "short")),
                                body.aliases.stream().map(alias -> new Named(alias.name, alias.kind)))
                        .flatMap(Function.identity());
            case Person person -> Stream.concat(own, person.aliases.stream().map(alias -> new Named(alias, "")));
            case Topic topic -> Stream.concat(own, topic.aliases.stream().map(alias -> new Named(alias, "")));
            default -> own;
        };
    }

    private static void add(TaxonomyRow target, Named named) {
        switch (target) {
            case Region region -> {
                var alias = new Region.Alias();
                alias.name = named.name();
                alias.kind = named.kind();
                region.aliases.add(alias);
            }
            case Organisation body -> {
                var alias = new Organisation.Alias();
                alias.name = named.name();
                alias.kind = named.kind();
                body.aliases.add(alias);
            }
            case Person person -> person.aliases.add(named.name());
            case Topic topic -> topic.aliases.add(named.name());
            default -> throw new IllegalArgumentException("no other names: " + target.slug);
        }
    }
}
