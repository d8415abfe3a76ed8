package org.xingyao.desk.taxonomy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SaveStar;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Track;
import org.xingyao.taxonomy.Tracks;

/** 五星. */
@Singleton
class StarTab extends TaxonomyTab<Star> {
    private static final String PLACE = "place-";

    private final SaveStar save;
    private final Tracks tracks;
    private final TaxonomyMessages messages;
    private final StarMessages words;

    StarTab(Stars stars, SaveStar save, Tracks tracks, TaxonomyMessages messages, StarMessages words) {
        super(stars);
        this.save = save;
        this.tracks = tracks;
        this.messages = messages;
        this.words = words;
    }

    @Override
    String label() {
        return words.stars();
    }

    @Override
    String intro() {
        return words.starsIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.name(), words.tracks(), words.leadOrganisation(), words.standards(), messages.state());
    }

    @Override
    List<String> cells(Star row) {
        var lead = row.leadOrganisation;
        return List.of(
                row.name,
                row.tracks.stream()
                        .sorted(Comparator.comparing(place -> place.track().deskOrder))
                        .map(place -> words.placeInTrack(place.track().name, place.deskOrder()))
                        .collect(Collectors.joining("、")),
                lead == null ? "" : lead.name,
                words.standardCount(row.standards.size()),
                row.retired() ? messages.inactive() : messages.works());
    }

    private List<FieldView.Choice> kinds() {
        return Labels.choices(
                "task", words.standardTask(),
                "standard", words.standardStandard(),
                "bottom-line", words.standardBottomLine());
    }

    private List<FieldView.Choice> icons() {
        return Labels.choices(
                "", words.iconStar(),
                "flag", words.iconFlag(),
                "wheat", words.iconWheat(),
                "leaf", words.iconLeaf(),
                "shield", words.iconShield(),
                "house", words.iconHouse(),
                "rings", words.iconRings(),
                "heart", words.iconHeart(),
                "shop", words.iconShop());
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        var fields = new ArrayList<FieldView>();
        fields.add(text("name", messages.name(), words.starNameHint(), values, 40));
        fields.add(text("shortName", messages.shortName(), words.starShortHint(), values, 20));
        for (var track : tracks.inOrder())
            fields.add(text(PLACE + track.slug, words.placeLabel(track.name), words.placeHint(), values, 1));
        fields.add(new FieldView(
                "colour",
                "colour",
                words.colour(),
                words.colourHint(),
                values.getOrDefault("colour", ""),
                List.of(),
                7,
                false));
        fields.add(choice("icon", words.icon(), values, icons()));
        fields.add(lines("definition", words.definition(), words.definitionHint(), values));
        fields.add(text("lead", words.leadOrganisation(), messages.organisationHint(), values, 80));
        fields.add(lines("standards", words.standards(), words.standardsHint(), values));
        return fields;
    }

    @Override
    Map<String, String> values(Star row) {
        var values = new HashMap<String, String>();
        values.put("name", row.name);
        values.put("shortName", row.shortName);
        row.tracks.forEach(place -> values.put(PLACE + place.track().slug, Integer.toString(place.deskOrder())));
        values.put("colour", row.colour);
        values.put("icon", row.icon);
        values.put("definition", row.definition);
        values.put("lead", row.leadOrganisation == null ? "" : row.leadOrganisation.name);
        values.put("standards", StandardLines.write(kinds(), row.standards));
        return values;
    }

    @Override
    String save(Actor actor, String known, Map<String, String> values, String seen) {
        var given = new Given(values);
        var places = new HashMap<String, Integer>();
        for (Track track : tracks.inOrder()) {
            var order = given.number(PLACE + track.slug, words.placeLabel(track.name));
            if (order != null) places.put(track.slug, order);
        }
        var wish = new SaveStar.Wish(
                given.text("slug"),
                given.text("name"),
                given.text("shortName"),
                given.text("colour"),
                given.text("icon"),
                given.text("definition"),
                given.text("lead"),
                places,
                StandardLines.read(kinds(), given.lines("standards")));
        return save.run(actor, known, wish, seen);
    }

    @Override
    String searched() {
        return "concat(name, ' ', shortName, ' ', slug)";
    }

    @Override
    String order() {
        return "(case when retiredAt is null then 0 else 1 end), id";
    }
}
