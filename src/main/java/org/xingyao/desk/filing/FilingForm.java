package org.xingyao.desk.filing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xingyao.article.Filing;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/**
 * How somebody would file a story, as the form sends it.
 *
 * @param main slug of the main region; empty for the first
 * @param moreRegions typed, by any name, parted by 、 or a space
 * @param moreOrganisations likewise
 * @param seen see {@link org.xingyao.editorial.FilingSeen}
 */
record FilingForm(
        String track,
        List<String> stars,
        List<String> regions,
        String main,
        String moreRegions,
        List<String> organisations,
        String moreOrganisations,
        List<String> topics,
        String seen) {
    private static final Set<String> TRACKS = Set.of("village", "community", "both", "none");
    private static final int MOST = 40;
    private static final int LONGEST = 400;

    static FilingForm of(MultivaluedMap<String, String> fields) {
        return new FilingForm(
                one(fields, "track"),
                all(fields, "star"),
                all(fields, "region"),
                one(fields, "main"),
                one(fields, "moreRegions"),
                all(fields, "organisation"),
                one(fields, "moreOrganisations"),
                all(fields, "topic"),
                one(fields, "seen"));
    }

    /**
     * @param names finds the slugs of what was typed
     * @throws Invalid naming the field
     */
    Filing filing(Names names) {
        if (!TRACKS.contains(track)) throw new Invalid("track", "请选创建类别：村、社区、两者或无");
        if (track.equals("none") && !stars.isEmpty()) throw new Invalid("track", "标了星就要选创建类别：村、社区或两者");
        var places = new ArrayList<>(regions);
        names.regions(moreRegions).stream()
                .filter(slug -> !places.contains(slug))
                .forEach(places::add);
        if (places.remove(main)) places.addFirst(main);
        var bodies = new ArrayList<>(organisations);
        names.organisations(moreOrganisations).stream()
                .filter(slug -> !bodies.contains(slug))
                .forEach(bodies::add);
        return new Filing(track, stars, places, bodies, topics, List.of());
    }

    private static String one(MultivaluedMap<String, String> fields, String name) {
        return CleanText.atMost(LONGEST, CleanText.line(Objects.requireNonNullElse(fields.getFirst(name), "")));
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .map(CleanText::line)
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
