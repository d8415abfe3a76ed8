package org.xingyao.print.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the document refers to outside of itself, each by an id of its own. */
final class Relations {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private record Relation(String type, String target, boolean outside) {}

    private final Map<Relation, String> ids = new LinkedHashMap<>();

    String page(String address) {
        return id(new Relation("hyperlink", address, true));
    }

    /** @param type styles, image … */
    String part(String type, String name) {
        return id(new Relation(type, name, false));
    }

    private String id(Relation relation) {
        return ids.computeIfAbsent(relation, _ -> "rId" + (ids.size() + 1));
    }

    String xml() {
        var xml = new Markup();
        xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        ids.forEach((relation, id) -> {
            xml.open("Relationship", "Id", id, "Type", TYPES + relation.type(), "Target", relation.target());
            if (relation.outside()) xml.attribute("TargetMode", "External");
            xml.close();
        });
        return xml.close().toString();
    }
}
