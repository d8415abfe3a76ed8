package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.text.Invalid;

/** Enters an organisation 单位 or changes one. */
@ApplicationScoped
public class SaveOrganisation {
    private static final Set<String> KINDS =
            Set.of("party", "government", "mass", "judicial", "institution", "township", "village", "company");
    private static final Set<String> LEVELS = Set.of("province", "city", "county", "township", "village");
    private static final Set<String> ALIASES = Set.of("short", "former", "generic", "misspelt");

    private final Organisations organisations;
    private final Regions regions;
    private final TaxonomyEntries entries;

    SaveOrganisation(Organisations organisations, Regions regions, TaxonomyEntries entries) {
        this.organisations = organisations;
        this.regions = regions;
        this.entries = entries;
    }

    /**
     * What the organisation is to be.
     *
     * @param slug empty for what it has, of a new one for its name in pinyin
     * @param region a name, slug or code; empty for none
     * @param validTo the last day it worked under this name; null while it does
     * @param successor a name or slug; empty for none
     */
    public record Wish(
            String slug,
            String name,
            String shortName,
            String kind,
            String level,
            String region,
            List<OtherName> aliases,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String successor) {
        public Wish {
            aliases = List.copyOf(aliases);
        }
    }

    /** Another name, and what kind of one: short, former, generic or misspelt. */
    public record OtherName(String name, String kind) {}

    /**
     * @param known slug of the organisation to change; empty for a new one
     * @param seen when it had last been changed as the person saw it
     * @return its slug
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public String run(Actor actor, String known, Wish wish, String seen) {
        var row = known.isEmpty() ? new Organisation() : entries.changing(actor, organisations, known);
        var other = organisations.find("name", wish.name().strip()).firstResultOptional();
        var name = TaxonomyEntries.name(wish.name(), 80, other, row);
        if (!known.isEmpty()) entries.unchanged(row.touchedAt, seen, row.name);
        var before = entries.address(actor, organisations, row, known.isEmpty(), wish.slug(), name);
        if (wish.validFrom() != null && wish.validTo() != null && wish.validTo().isBefore(wish.validFrom()))
            throw new Invalid("validTo", "撤销日期早于设立日期，请改正");
        var differences = new Differences()
                .note("名称", row.name, name)
                .note("简称", row.shortName, wish.shortName())
                .note("撤销于", row.validTo, wish.validTo());
        row.name = name;
        copy(row, wish);
        row.touchedAt = entries.now();
        organisations.persist(row);
        entries.close(actor, TaxonomyKind.ORGANISATIONS, row, before, differences, Set.of());
        return row.slug;
    }

    private void copy(Organisation row, Wish wish) {
        row.shortName = TaxonomyEntries.text("shortName", "简称", wish.shortName(), 40);
        row.kind = TaxonomyEntries.oneOf("kind", "性质", wish.kind(), KINDS);
        row.level = TaxonomyEntries.oneOf("level", "层级", wish.level(), LEVELS);
        row.region = region(wish.region().strip());
        row.validFrom = wish.validFrom();
        row.validTo = wish.validTo();
        row.successor = successor(row, wish.successor().strip());
        row.aliases.clear();
        for (var given : wish.aliases()) {
            var alias = new Organisation.Alias();
            alias.name = TaxonomyEntries.text("aliases", "其他名称", given.name(), 80);
            alias.kind = TaxonomyEntries.oneOf("aliases", "其他名称的种类", given.kind(), ALIASES);
            row.aliases.add(alias);
        }
    }

    private @Nullable Region region(String name) {
        if (name.isEmpty()) return null;
        return regions.called(name).orElseThrow(() -> new Invalid("region", "没有地区“" + name + "”，或重名，请写代码"));
    }

    private @Nullable Organisation successor(Organisation row, String name) {
        if (name.isEmpty()) return null;
        var successor =
                organisations.called(name).orElseThrow(() -> new Invalid("successor", "没有单位“" + name + "”，请写全称"));
        for (var one = successor; one != null; one = one.successor)
            if (one.equals(row)) throw new Invalid("successor", "承接单位绕回了自己，请改正");
        return successor;
    }
}
