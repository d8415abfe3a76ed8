package org.xingyao.desk.taxonomy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SaveOrganisation;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;

/** 单位. */
@Singleton
class OrganisationTab extends TaxonomyTab<Organisation> {
    private final SaveOrganisation save;
    private final TaxonomyMessages messages;

    OrganisationTab(Organisations organisations, SaveOrganisation save, TaxonomyMessages messages) {
        super(organisations);
        this.save = save;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.organisations();
    }

    @Override
    String intro() {
        return messages.organisationsIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.name(), messages.shortName(), messages.kind(), messages.level(), messages.state());
    }

    @Override
    List<String> cells(Organisation row) {
        return List.of(
                row.name,
                row.shortName,
                Labels.of(kinds(), row.kind),
                Labels.of(levels(), row.level),
                row.validTo == null ? messages.works() : messages.over(row.validTo.toString()));
    }

    private List<FieldView.Choice> kinds() {
        return Labels.choices(
                "government", messages.kindGovernment(),
                "party", messages.kindParty(),
                "mass", messages.kindMass(),
                "judicial", messages.kindJudicial(),
                "institution", messages.kindInstitution(),
                "township", messages.kindTownship(),
                "village", messages.kindVillage(),
                "company", messages.kindCompany());
    }

    private List<FieldView.Choice> levels() {
        return Labels.choices(
                "city", messages.levelCity(),
                "province", messages.levelProvince(),
                "county", messages.levelCounty(),
                "township", messages.levelTownship(),
                "village", messages.levelVillage());
    }

    private List<FieldView.Choice> aliasKinds() {
        return Labels.choices(
                "short", messages.aliasShort(),
                "former", messages.aliasFormer(),
                "generic", messages.aliasGeneric(),
                "misspelt", messages.aliasMisspelt());
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        return List.of(
                text("name", messages.name(), messages.organisationNameHint(), values, 80),
                text("shortName", messages.shortName(), "", values, 40),
                choice("kind", messages.kind(), values, kinds()),
                choice("level", messages.level(), values, levels()),
                text("region", messages.region(), messages.regionHint(), values, 60),
                lines("aliases", messages.aliases(), messages.aliasesHint(), values),
                day("validFrom", messages.validFrom(), values),
                day("validTo", messages.validTo(), values),
                text("successor", messages.successor(), messages.organisationHint(), values, 80));
    }

    private FieldView day(String name, String label, Map<String, String> values) {
        return new FieldView(
                name, "date", label, messages.maybeEmpty(), values.getOrDefault(name, ""), List.of(), 0, false);
    }

    @Override
    Map<String, String> values(Organisation row) {
        var values = new HashMap<String, String>();
        values.put("name", row.name);
        values.put("shortName", row.shortName);
        values.put("kind", row.kind);
        values.put("level", row.level);
        values.put("region", row.region == null ? "" : row.region.code == null ? row.region.name : row.region.code);
        values.put(
                "aliases",
                row.aliases.stream()
                        .map(alias -> AliasLines.write(aliasKinds(), alias.kind, alias.name))
                        .collect(Collectors.joining("\n")));
        values.put("validFrom", shown(row.validFrom));
        values.put("validTo", shown(row.validTo));
        values.put("successor", row.successor == null ? "" : row.successor.name);
        return values;
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    String save(Actor actor, String known, Map<String, String> values, String seen) {
        var given = new Given(values);
        var wish = new SaveOrganisation.Wish(
                given.text("slug"),
                given.text("name"),
                given.text("shortName"),
                given.text("kind"),
                given.text("level"),
                given.text("region"),
                AliasLines.read(aliasKinds(), given.lines("aliases")),
                given.day("validFrom", messages.validFrom()),
                given.day("validTo", messages.validTo()),
                given.text("successor"));
        return save.run(actor, known, wish, seen);
    }

    @Override
    String searched() {
        return "concat(name, ' ', shortName, ' ', slug)";
    }

    @Override
    String order() {
        return "(case when validTo is null then 0 else 1 end), touchedAt desc nulls last, level, name";
    }
}
