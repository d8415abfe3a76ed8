package org.xingyao.desk.stars;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.xingyao.editorial.SaveStarTargets;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Tracks;
import org.xingyao.text.Invalid;

/** Which year, track and star a page is about: an address says 2022 and community/yiye-xingye. */
@ApplicationScoped
class SheetChoice {
    private final Stars stars;
    private final Tracks tracks;
    private final ProgressMessages messages;

    SheetChoice(Stars stars, Tracks tracks, ProgressMessages messages) {
        this.stars = stars;
        this.tracks = tracks;
        this.messages = messages;
    }

    /** The stars of a track, to choose from. */
    record Group(String track, List<Option> options) {}

    /** A star in a track; value is what an address says. */
    record Option(String value, String label) {}

    List<Group> groups() {
        return tracks.inOrder().stream()
                .map(track -> new Group(
                        track.name,
                        stars.inTrack(track.slug).stream()
                                .map(star -> new Option(track.slug + "/" + star.slug, star.name))
                                .toList()))
                .toList();
    }

    static String of(Sheet sheet) {
        return sheet.track().slug + "/" + sheet.star().slug;
    }

    /** @throws Invalid naming year or of */
    Sheet sheet(String year, String of) {
        int number = year.strip().matches("\\d{4}") ? Integer.parseInt(year.strip()) : 0;
        if (number < SaveStarTargets.FIRST_YEAR || number > SaveStarTargets.LAST_YEAR)
            throw new Invalid("year", messages.yearWrong(SaveStarTargets.FIRST_YEAR, SaveStarTargets.LAST_YEAR));
        return find(number, of).orElseThrow(() -> new Invalid("of", messages.starMissing()));
    }

    private Optional<Sheet> find(int year, String of) {
        var names = of.split("/", 2);
        if (names.length < 2) return Optional.empty();
        return tracks.bySlug(names[0])
                .flatMap(track -> stars.bySlug(names[1])
                        .filter(star -> star.tracks.stream()
                                .anyMatch(place -> place.track().equals(track)))
                        .map(star -> new Sheet(year, star, track)));
    }
}
