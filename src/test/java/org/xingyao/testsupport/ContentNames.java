package org.xingyao.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xingyao.tagging.TagNames;
import org.xingyao.tagging.TagNames.Alias;
import org.xingyao.tagging.TagNames.BodyName;
import org.xingyao.tagging.TagNames.PersonName;
import org.xingyao.tagging.TagNames.RegionName;
import org.xingyao.tagging.TagNames.StarName;
import org.yaml.snakeyaml.Yaml;

/** The names of content/taxonomy without a database, for tests of rules. */
public final class ContentNames {
    private static final Path FOLDER = Path.of("content/taxonomy");

    private ContentNames() {}

    public static TagNames read() {
        return new TagNames(stars(), regions(), organisations(), persons(), topics());
    }

    private static List<StarName> stars() {
        return rows("stars").stream()
                .map(row -> new StarName(text(row, "slug"), text(row, "name"), text(row, "short"), tracks(row)))
                .toList();
    }

    private static Set<String> tracks(Map<String, Object> row) {
        var tracks = new HashSet<String>();
        maps(row, "tracks").forEach(place -> tracks.add(text(place, "track")));
        return tracks;
    }

    private static List<RegionName> regions() {
        var slugs = new HashMap<String, String>();
        rows("regions").forEach(row -> slugs.put(text(row, "code"), text(row, "slug")));
        return rows("regions").stream()
                .map(row -> new RegionName(
                        text(row, "slug"),
                        text(row, "name"),
                        text(row, "short"),
                        text(row, "level"),
                        text(row, "level-label"),
                        slugs.getOrDefault(text(row, "parent"), ""),
                        texts(row, "historical-parents").stream()
                                .map(code -> slugs.getOrDefault(code, ""))
                                .toList(),
                        aliases(row)))
                .toList();
    }

    private static List<BodyName> organisations() {
        return rows("organisations").stream()
                .map(row -> new BodyName(
                        text(row, "slug"),
                        text(row, "name"),
                        text(row, "short"),
                        text(row, "level"),
                        text(row, "region"),
                        aliases(row)))
                .toList();
    }

    private static List<PersonName> persons() {
        return rows("persons").stream()
                .map(row -> new PersonName(text(row, "slug"), text(row, "name")))
                .toList();
    }

    private static List<String> topics() {
        return rows("topics").stream().map(row -> text(row, "name")).toList();
    }

    private static List<Alias> aliases(Map<String, Object> row) {
        return maps(row, "aliases").stream()
                .map(alias -> new Alias(text(alias, "name"), text(alias, "kind")))
                .toList();
    }

    private static List<Map<String, Object>> rows(String name) {
        try {
            Map<String, Object> file = new Yaml().load(Files.readString(FOLDER.resolve(name + ".yaml")));
            return maps(file, name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> row, String field) {
        return (List<Map<String, Object>>) row.getOrDefault(field, List.of());
    }

    private static List<String> texts(Map<String, Object> row, String field) {
        var texts = new ArrayList<String>();
        if (row.get(field) instanceof List<?> list) list.forEach(item -> texts.add(String.valueOf(item)));
        return texts;
    }

    private static String text(Map<String, Object> row, String field) {
        return String.valueOf(row.getOrDefault(field, ""));
    }
}
