package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.editorial.SaveOrganisation.OtherName;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.text.Invalid;

/** Enters a region 地区 or changes one; what lies inside it moves with it. */
@ApplicationScoped
public class SaveRegion {
    /** From the widest to the smallest. */
    private static final List<String> LEVELS = List.of("province", "prefecture", "county", "township", "village");

    private static final Set<String> ALIASES = Set.of("short", "former", "literary", "generic", "misspelt");

    private final Regions regions;
    private final TaxonomyEntries entries;
    private final Refiling refiling;
    private final Shelving shelving;
    private final EntityManager database;

    SaveRegion(Regions regions, TaxonomyEntries entries, Refiling refiling, Shelving shelving, EntityManager database) {
        this.regions = regions;
        this.entries = entries;
        this.refiling = refiling;
        this.shelving = shelving;
        this.database = database;
    }

    /**
     * What the region is to be.
     *
     * @param slug empty for what it has, of a new one for its name in pinyin
     * @param code 6, 9 or 12 digits; empty for none
     * @param level province, prefecture, county, township or village
     * @param levelLabel what the place calls itself
     * @param parent a name, slug or code; empty for none
     * @param order null for none
     * @param formerParents names, slugs or codes
     */
    public record Wish(
            String slug,
            String code,
            String name,
            String shortName,
            String level,
            String levelLabel,
            String parent,
            @Nullable Integer order,
            List<OtherName> aliases,
            List<String> formerParents) {
        public Wish {
            aliases = List.copyOf(aliases);
            formerParents = List.copyOf(formerParents);
        }
    }

    /**
     * @param known slug of the region to change; empty for a new one
     * @param seen when it had last been changed as the person saw it
     * @return its slug
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public String run(Actor actor, String known, Wish wish, String seen) {
        var row = known.isEmpty() ? new Region() : entries.changing(actor, regions, known);
        // Two places may have one name: 城关镇 is in every second county.
        var name = TaxonomyEntries.text("name", "名称", wish.name(), 60);
        if (name.isEmpty()) throw new Invalid("name", "请写名称");
        if (!known.isEmpty()) entries.unchanged(row.touchedAt, seen, row.name);
        var level = TaxonomyEntries.oneOf("level", "层级", wish.level(), Set.copyOf(LEVELS));
        var parent = parent(row, wish.parent().strip(), level);
        var code = code(row, wish.code().strip());
        var former = wish.formerParents().stream().map(this::former).distinct().toList();
        var before = entries.address(actor, regions, row, known.isEmpty(), wish.slug(), name);
        var differences = new Differences()
                .note("名称", row.name, name)
                .note("代码", row.code, code)
                .note("层级", row.level, level)
                .note("上级", called(row.parent), called(parent));
        row.name = name;
        row.code = code;
        row.level = level;
        row.parent = parent;
        copy(row, wish, former);
        row.touchedAt = entries.now();
        regions.persistAndFlush(row);
        move(row, (parent == null ? "/" : parent.path) + row.id + "/");
        entries.close(actor, TaxonomyKind.REGIONS, row, before, differences, Set.of());
        return row.slug;
    }

    private static void copy(Region row, Wish wish, List<Region> former) {
        row.shortName = TaxonomyEntries.text("shortName", "简称", wish.shortName(), 40);
        row.levelLabel = TaxonomyEntries.text("levelLabel", "称谓", wish.levelLabel(), 20);
        row.deskOrder = wish.order();
        Lists.replace(row.historicalParents, former);
        row.aliases.clear();
        for (var given : wish.aliases()) {
            var alias = new Region.Alias();
            alias.name = TaxonomyEntries.text("aliases", "其他名称", given.name(), 60);
            alias.kind = TaxonomyEntries.oneOf("aliases", "其他名称的种类", given.kind(), ALIASES);
            row.aliases.add(alias);
        }
    }

    private @Nullable String code(Region row, String code) {
        if (code.isEmpty()) return null;
        if (!code.matches("\\d{6}(\\d{3}){0,2}")) throw new Invalid("code", "代码请写 6、9 或 12 位数字，或留空");
        var other = regions.find("code", code).firstResultOptional();
        if (other.isPresent() && !other.get().equals(row))
            throw new Invalid("code", "代码 " + code + " 已是“" + other.get().name + "”的，请核对");
        return code;
    }

    private @Nullable Region parent(Region row, String name, String level) {
        if (name.isEmpty()) return null;
        var parent = called("parent", name);
        if (!row.path.isEmpty() && parent.path.startsWith(row.path))
            throw new Invalid("parent", "“" + parent.name + "”就在“" + row.name + "”里面，不能作它的上级");
        if (LEVELS.indexOf(parent.level) >= LEVELS.indexOf(level))
            throw new Invalid("parent", "上级“" + parent.name + "”的层级要比本级高，请改上级或层级");
        return parent;
    }

    private Region former(String name) {
        return called("formerParents", name.strip());
    }

    private Region called(String field, String name) {
        return regions.called(name).orElseThrow(() -> new Invalid(field, "没有地区“" + name + "”，或有几个同名的；请写代码或网址名"));
    }

    private static @Nullable String called(@Nullable Region region) {
        return region == null ? null : region.name;
    }

    private void move(Region row, String path) {
        var before = row.path;
        row.path = path;
        if (before.isEmpty() || before.equals(path)) return;
        database.flush();
        refiling.moveInside(row.id, before, path);
        shelving.inside(path);
    }
}
