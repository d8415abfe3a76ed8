package org.xingyao.desk.taxonomy;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SaveRegion;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;

/** 地区: a tree, each place followed by what lies in it. */
@Singleton
class RegionTab extends TaxonomyTab<Region> {
    private static final String INDENT = "　";

    private final SaveRegion save;
    private final TaxonomyMessages messages;

    RegionTab(Regions regions, SaveRegion save, TaxonomyMessages messages) {
        super(regions);
        this.save = save;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.regions();
    }

    @Override
    String intro() {
        return messages.regionsIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.name(), messages.parent(), messages.level(), messages.code(), messages.state());
    }

    @Override
    List<String> cells(Region row) {
        return List.of(
                INDENT.repeat((int) row.path.chars().filter(c -> c == '/').count() - 2) + row.name,
                row.upwards().skip(1).map(above -> above.name).collect(Collectors.joining(" · ")),
                row.levelLabel.isEmpty() ? Labels.of(levels(), row.level) : row.levelLabel,
                Objects.requireNonNullElse(row.code, ""),
                row.retired() ? messages.inactive() : messages.works());
    }

    private List<FieldView.Choice> levels() {
        return Labels.choices(
                "county", messages.levelCounties(),
                "township", messages.levelTownships(),
                "village", messages.levelVillages(),
                "prefecture", messages.levelPrefecture(),
                "province", messages.levelProvince());
    }

    private List<FieldView.Choice> aliasKinds() {
        return Labels.choices(
                "short", messages.aliasShort(),
                "former", messages.aliasFormer(),
                "literary", messages.aliasLiterary(),
                "generic", messages.aliasGeneric(),
                "misspelt", messages.aliasMisspelt());
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        return List.of(
                text("name", messages.name(), messages.regionNameHint(), values, 60),
                text("shortName", messages.shortName(), "", values, 40),
                text("parent", messages.parent(), messages.parentHint(), values, 60),
                choice("level", messages.level(), values, levels()),
                text("levelLabel", messages.levelLabel(), messages.levelLabelHint(), values, 20),
                text("code", messages.code(), messages.codeHint(), values, 12),
                text("order", messages.order(), messages.regionOrderHint(), values, 4),
                lines("aliases", messages.aliases(), messages.regionAliasesHint(), values),
                lines("formerParents", messages.formerParents(), messages.formerParentsHint(), values));
    }

    @Override
    Map<String, String> values(Region row) {
        var values = new HashMap<String, String>();
        values.put("name", row.name);
        values.put("shortName", row.shortName);
        values.put("parent", named(row.parent));
        values.put("level", row.level);
        values.put("levelLabel", row.levelLabel);
        values.put("code", Objects.requireNonNullElse(row.code, ""));
        values.put("order", row.deskOrder == null ? "" : row.deskOrder.toString());
        values.put(
                "aliases",
                row.aliases.stream()
                        .map(alias -> AliasLines.write(aliasKinds(), alias.kind, alias.name))
                        .collect(Collectors.joining("\n")));
        values.put(
                "formerParents",
                row.historicalParents.stream().map(RegionTab::named).collect(Collectors.joining("\n")));
        return values;
    }

    /** Villages share names: below the county a place goes by its code, or its address when it has none. */
    private static String named(@Nullable Region region) {
        if (region == null) return "";
        boolean small = region.level.equals("township") || region.level.equals("village");
        if (!small) return region.name;
        return region.code == null ? region.slug : region.code;
    }

    @Override
    String save(Actor actor, String known, Map<String, String> values, String seen) {
        var given = new Given(values);
        var wish = new SaveRegion.Wish(
                given.text("slug"),
                given.text("code"),
                given.text("name"),
                given.text("shortName"),
                given.text("level"),
                given.text("levelLabel"),
                given.text("parent"),
                given.number("order", messages.order()),
                AliasLines.read(aliasKinds(), given.lines("aliases")),
                given.lines("formerParents"));
        return save.run(actor, known, wish, seen);
    }

    @Override
    String searched() {
        return "concat(name, ' ', shortName, ' ', slug, ' ', coalesce(code, ''))";
    }

    /** As a tree is read: a place, then what lies in it. */
    @Override
    String order() {
        return "path";
    }
}
