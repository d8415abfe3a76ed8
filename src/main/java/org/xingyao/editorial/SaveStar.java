package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.Track;
import org.xingyao.taxonomy.Tracks;
import org.xingyao.text.Invalid;

/** Enters a star 星 or changes one. */
@ApplicationScoped
public class SaveStar {
    /** Five stand in a track at a time; behind them, those that were retired and those to come. */
    public static final int PLACES = 9;

    private static final Set<String> STANDARDS = Set.of("task", "standard", "bottom-line");
    private static final int MOST_STANDARDS = 200;

    private final Stars stars;
    private final Tracks tracks;
    private final Organisations organisations;
    private final TaxonomyEntries entries;

    SaveStar(Stars stars, Tracks tracks, Organisations organisations, TaxonomyEntries entries) {
        this.stars = stars;
        this.tracks = tracks;
        this.organisations = organisations;
        this.entries = entries;
    }

    /**
     * What the star is to be.
     *
     * @param slug empty for what it has, of a new one for its name in pinyin
     * @param colour #rrggbb, or empty
     * @param icon one of {@link Star#ICONS}, or empty
     * @param lead a name or slug; empty when it is not known
     * @param places 1 to 9 by slug of the track; a track that is not there does not have the star
     */
    public record Wish(
            String slug,
            String name,
            String shortName,
            String colour,
            String icon,
            String definition,
            String lead,
            Map<String, Integer> places,
            List<Standard> standards) {
        public Wish {
            places = Map.copyOf(places);
            standards = List.copyOf(standards);
        }
    }

    /**
     * One entry of the list of standards 标准清单; its number is its place among those of its kind.
     *
     * @param kind task, standard or bottom-line
     */
    public record Standard(String kind, String text, String source) {}

    /**
     * @param known slug of the star to change; empty for a new one
     * @param seen when it had last been changed as the person saw it
     * @return its slug
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public String run(Actor actor, String known, Wish wish, String seen) {
        var row = known.isEmpty() ? new Star() : entries.changing(actor, stars, known);
        var other = stars.find("name", wish.name().strip()).firstResultOptional();
        var name = TaxonomyEntries.name(wish.name(), 40, other, row);
        if (!known.isEmpty()) entries.unchanged(row.touchedAt, seen, row.name);
        var places = places(row, wish.places());
        var standards = standards(wish.standards());
        var lead = lead(wish.lead().strip());
        var before = entries.address(actor, stars, row, known.isEmpty(), wish.slug(), name);
        var differences = new Differences()
                .note("名称", row.name, name)
                .note("简称", row.shortName, wish.shortName())
                .note("颜色", row.colour, wish.colour())
                .note("图标", row.icon, wish.icon())
                .note("次序", said(row.tracks), said(places))
                .note("牵头单位", called(row.leadOrganisation), called(lead))
                .note("标准", row.standards.size() + " 条", standards.size() + " 条");
        row.name = name;
        row.shortName = TaxonomyEntries.text("shortName", "简称", wish.shortName(), 20);
        row.colour = colour(wish.colour());
        row.icon = icon(wish.icon());
        row.definition = TaxonomyEntries.text("definition", "定义", wish.definition(), 2000);
        row.leadOrganisation = lead;
        row.tracks.clear();
        row.tracks.addAll(places);
        row.standards.clear();
        row.standards.addAll(standards);
        row.touchedAt = entries.now();
        stars.persist(row);
        entries.close(actor, TaxonomyKind.STARS, row, before, differences, Set.of());
        return row.slug;
    }

    private static String colour(String given) {
        var colour = given.strip().toLowerCase(Locale.ROOT);
        if (!colour.matches("(#[0-9a-f]{6})?")) throw new Invalid("colour", "颜色请写成 #b3122a 这样的六位色值，或留空");
        return colour;
    }

    private static String icon(String given) {
        if (!given.isEmpty() && !Star.ICONS.contains(given)) throw new Invalid("icon", "请从列表里选图标");
        return given;
    }

    private @Nullable Organisation lead(String name) {
        if (name.isEmpty()) return null;
        return organisations.called(name).orElseThrow(() -> new Invalid("lead", "没有单位“" + name + "”，请写全称或先建立"));
    }

    private Set<Star.Place> places(Star row, Map<String, Integer> wanted) {
        var places = new HashSet<Star.Place>();
        new TreeMap<>(wanted).forEach((slug, order) -> {
            var track = tracks.bySlug(slug).orElseThrow(() -> new Invalid("tracks", "没有创建类别“" + slug + "”"));
            var field = "place-" + track.slug;
            if (order < 1 || order > PLACES) throw new Invalid(field, track.name + "里的次序请写 1 到 " + PLACES);
            makeRoom(row, track, order, field);
            places.add(new Star.Place(track, order));
        });
        if (places.isEmpty()) throw new Invalid("place-" + tracks.inOrder().getFirst().slug, "请至少在一个创建类别里写次序");
        return places;
    }

    /** Who stands there already takes the place that the star leaves: with five of five taken there is no other way. */
    private void makeRoom(Star row, Track track, int order, String field) {
        for (var other : stars.inTrack(track.slug)) {
            var taken = other.equals(row) ? Optional.<Star.Place>empty() : placeIn(other, track);
            if (taken.filter(place -> place.deskOrder() == order).isEmpty()) continue;
            var left = placeIn(row, track)
                    .orElseThrow(() ->
                            new Invalid(field, track.name + "的第 " + order + " 位已是“" + other.name + "”，请换一位或先把它移到后面"));
            other.tracks.remove(taken.get());
            other.tracks.add(new Star.Place(track, left.deskOrder()));
            other.touchedAt = entries.now();
        }
    }

    private static Optional<Star.Place> placeIn(Star star, Track track) {
        return star.tracks.stream().filter(place -> place.track().equals(track)).findFirst();
    }

    private static List<Star.Standard> standards(List<Standard> given) {
        if (given.size() > MOST_STANDARDS) throw new Invalid("standards", "标准最多 " + MOST_STANDARDS + " 条");
        var numbers = new TreeMap<String, Integer>();
        var standards = new ArrayList<Star.Standard>();
        for (var one : given) {
            var standard = new Star.Standard();
            standard.kind = TaxonomyEntries.oneOf("standards", "标准的种类（创建任务、创建标准或底线要求）", one.kind(), STANDARDS);
            standard.no = numbers.merge(one.kind(), 1, Integer::sum);
            standard.text = TaxonomyEntries.text("standards", "一条标准", one.text(), 500);
            if (standard.text.isEmpty()) throw new Invalid("standards", "有一条标准没有文字，请补上或删去这一行");
            standard.source = TaxonomyEntries.text("standards", "标准的出处", one.source(), 200);
            standards.add(standard);
        }
        return standards;
    }

    private static String said(Set<Star.Place> places) {
        var said = new TreeMap<String, Integer>();
        places.forEach(place -> said.put(place.track().name, place.deskOrder()));
        return said.toString();
    }

    private static @Nullable String called(@Nullable Organisation lead) {
        return lead == null ? null : lead.name;
    }
}
