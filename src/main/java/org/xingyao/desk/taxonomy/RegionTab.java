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
    private final RegionMessages words;

    RegionTab(Regions regions, SaveRegion save, TaxonomyMessages messages, RegionMessages words) {
        super(regions);
        this.save = save;
        this.messages = messages;
        this.words = words;
    }

    @Override
    String label() {
        return words.regions();
    }

    @Override
    String intro() {
        return words.regionsIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.name(), words.parent(), messages.level(), words.code(), messages.state());
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
                "county", words.levelCounties(),
                "township", words.levelTownships(),
                "village", words.levelVillages(),
                "prefecture", words.levelPrefecture(),
                "province", messages.levelProvince());
    }

    private List<FieldView.Choice> aliasKinds() {
        return Labels.choices(
                "short", messages.aliasShort(),
                "former", messages.aliasFormer(),
                "literary", words.aliasLiterary(),
                "generic", messages.aliasGeneric(),
                "misspelt", messages.aliasMisspelt());
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        return List.of(
                text("name", messages.name(), words.regionNameHint(), values, 60),
                text("shortName", messages.shortName(), "", values, 40),
                text("parent", words.parent(), words.parentHint(), values, 60),
                choice("level", messages.level(), values, levels()),
                text("levelLabel", words.levelLabel(), words.levelLabelHint(), values, 20),
                text("code", words.code(), words.codeHint(), values, 12),
                text("order", messages.order(), words.regionOrderHint(), values, 4),
                lines("aliases", messages.aliases(), words.regionAliasesHint(), values),
                lines("formerParents", words.formerParents(), words.formerParentsHint(), values));
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
