package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a part points at: other parts by their names, things outside by their addresses. */
final class Relations {
    /**
     * One of them.
     *
     * @param type the last word of the type's address, as image or hyperlink: the two flavours differ in the rest
     * @param target a part's name in the zip, or an address outside
     */
    record Relation(String type, String target, boolean outside) {}

    private final Map<String, Relation> byId = new HashMap<>();

    private Relations() {}

    /** @param part the part that points; empty for the package itself */
    static Relations of(Parts parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var relations = new Relations();
        parts.xml(folder + "_rels/" + part.substring(slash) + ".rels")
                .ifPresent(root -> root.all("rel:Relationship")
                        .forEach(one -> relations.byId.put(one.get("Id"), relation(one, folder))));
        return relations;
    }

    private static Relation relation(Node one, String folder) {
        var type = one.get("Type");
        boolean outside = one.get("TargetMode").equals("External");
        var target = one.get("Target");
        return new Relation(
                type.substring(type.lastIndexOf('/') + 1), outside ? target : inside(folder, target), outside);
    }

    /** Names in the zip only; what climbs out of it just leads nowhere. */
    private static String inside(String folder, String target) {
        var whole = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (var step : whole.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) steps.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    Optional<Relation> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Stream<Relation> all(String type) {
        return byId.values().stream().filter(one -> one.type().equals(type) && !one.outside());
    }

    /** The part of that type; nothing when there is none. */
    Optional<String> part(String type) {
        return all(type).map(Relation::target).findFirst();
    }
}
