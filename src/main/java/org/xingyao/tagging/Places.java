package org.xingyao.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.xingyao.tagging.TagNames.BodyName;
import org.xingyao.tagging.TagNames.RegionName;
import org.xingyao.text.ChineseNumerals;

/** The names by which units of the county level and the city are known in a text. Never changes. */
final class Places {
    /** 镇 and 街道 say in which unit a story happens, nearly as well as its own name. */
    private static final double TOWNSHIP = 0.8;

    /** 市人社局 speaks of the city where nothing else does. */
    private static final double BODY = 0.5;

    /** 市九届人大, 市十四届政协. */
    static final List<String> TERMS = IntStream.rangeClosed(1, 20)
            .mapToObj(term -> ChineseNumerals.of(term) + "届")
            .toList();

    private static final Map<String, Double> BY_FORM =
            Map.of("misspelt", 0.9, "former", 0.5, "literary", 0.6, "generic", 0.7, "short", 1.0);

    /**
     * What a name can mean.
     *
     * @param unit slug of a unit of the county level, of the city, or of the province
     * @param former to which units it belonged before
     */
    record Meaning(String unit, double weight, Set<String> former, boolean isUnit) {}

    /** 该县, 全区: what was spoken of. @param label 县, 市 or 区 */
    record Pointer(String label, double weight) {}

    /** Either what a name means, or what is pointed at. */
    sealed interface Known {
        /** A name. */
        record Named(Meaning meaning) implements Known {}

        /** A word in place of a name. */
        record Pointed(Pointer pointer) implements Known {}
    }

    private final Map<String, RegionName> bySlug = new HashMap<>();
    private final Dictionary<Known> names = new Dictionary<>();

    Places(List<RegionName> regions, List<BodyName> bodies) {
        regions.forEach(region -> bySlug.put(region.slug(), region));
        regions.forEach(this::add);
        for (var row : TsvFile.rows("places.tsv", 4))
            named(row.get(0), new Meaning(row.get(1), Double.parseDouble(row.get(2)), Set.of(), false));
        for (var label : List.of("县", "市", "区")) {
            pointed("该" + label, new Pointer(label, 0.8));
            if (label.equals("市")) continue;
            pointed("我" + label, new Pointer(label, 0.8));
            pointed("全" + label, new Pointer(label, 0.4));
            for (var seat : List.of("委", "里", "直", "政府", "级"))
                pointed(label + seat, new Pointer(label, seat.equals("级") ? 0 : 0.3));
        }
        if (city().isEmpty()) return;
        for (var seat : List.of("市委", "市政府", "市直")) named(seat, new Meaning(city(), 0.3, Set.of(), true));
        for (var term : TERMS) named("市" + term, new Meaning(city(), BODY, Set.of(), true));
        for (var body : bodies) {
            if (!body.level().equals("city")) continue;
            named(body.name(), new Meaning(city(), BODY, Set.of(), true));
            if (body.shortName().startsWith("市") && body.shortName().length() > 3)
                named(body.shortName(), new Meaning(city(), BODY, Set.of(), true));
            for (var alias : body.aliases())
                if (alias.name().startsWith("市")) named(alias.name(), new Meaning(city(), BODY, Set.of(), true));
        }
    }

    List<Dictionary.Hit<Known>> in(String bare) {
        return names.in(bare);
    }

    RegionName region(String slug) {
        return Objects.requireNonNull(bySlug.get(slug), slug);
    }

    boolean isUnit(String slug) {
        return hasLevel(slug, "county");
    }

    boolean isCity(String slug) {
        return hasLevel(slug, "prefecture");
    }

    /** The slug of the city, or an empty one where none is on file. */
    String city() {
        return bySlug.values().stream()
                .filter(region -> region.level().equals("prefecture"))
                .map(RegionName::slug)
                .findFirst()
                .orElse("");
    }

    /** 县, 市 or 区: by what word a report goes on to speak of the unit. */
    String label(String unit) {
        return switch (region(unit).label()) {
            case "县" -> "县";
            case "县级市" -> "市";
            default -> "区";
        };
    }

    private boolean hasLevel(String slug, String level) {
        var region = bySlug.get(slug);
        return region != null && region.level().equals(level);
    }

    private void add(RegionName region) {
        boolean isUnit = !region.level().equals("township") && !region.level().equals("village");
        var unit = isUnit ? region.slug() : unitOf(region);
        if (unit.isEmpty()) return;
        double weight = isUnit ? 1 : TOWNSHIP;
        var former = Set.copyOf(region.formerParents());
        named(region.name(), new Meaning(unit, weight, former, isUnit));
        // 新华, 民主 and 黄河 are words; of a township only the whole name counts, or the one of its office.
        if (isUnit && region.shortName().length() > 1)
            named(region.shortName(), new Meaning(unit, weight, former, true));
        if (region.label().equals("街道") && !region.shortName().isEmpty())
            named(region.shortName() + "办事处", new Meaning(unit, weight, former, false));
        for (var alias : region.aliases()) {
            if (alias.name().length() < 2) continue;
            named(alias.name(), new Meaning(unit, weight * BY_FORM.getOrDefault(alias.kind(), 1.0), former, isUnit));
        }
    }

    private String unitOf(RegionName region) {
        var parent = bySlug.get(region.parent());
        if (parent == null) return "";
        return parent.level().equals("county") ? parent.slug() : unitOf(parent);
    }

    private void named(String name, Meaning meaning) {
        names.add(name, new Known.Named(meaning));
    }

    private void pointed(String word, Pointer pointer) {
        names.add(word, new Known.Pointed(pointer));
    }
}
