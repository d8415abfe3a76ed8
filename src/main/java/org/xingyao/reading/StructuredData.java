package org.xingyao.reading;

import io.quarkus.qute.RawString;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Structured data of schema.org as JSON-LD. What is not known is left out, never made up. */
final class StructuredData {
    static final String SCHEMA = "https://schema.org";

    private final JsonObject json = new JsonObject();

    private StructuredData() {}

    /** A block of its own. */
    static StructuredData block(String type) {
        return new StructuredData().with("@context", SCHEMA).with("@type", type);
    }

    /** A thing inside a block. */
    static StructuredData thing(String type) {
        return new StructuredData().with("@type", type);
    }

    /** Nothing for an empty text. */
    StructuredData with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) json.put(name, value);
        return this;
    }

    StructuredData with(String name, @Nullable StructuredData thing) {
        if (thing != null) json.put(name, thing.json);
        return this;
    }

    /** Nothing for an empty list. */
    StructuredData with(String name, List<StructuredData> things) {
        if (!things.isEmpty())
            json.put(name, new JsonArray(things.stream().map(one -> one.json).toList()));
        return this;
    }

    StructuredData withTexts(String name, List<String> texts) {
        if (!texts.isEmpty()) json.put(name, new JsonArray(texts));
        return this;
    }

    StructuredData withNumber(String name, int number) {
        json.put(name, number);
        return this;
    }

    /** Where a page stands, from the front page down: names by absolute addresses, in order. */
    static StructuredData breadcrumbs(List<Map.Entry<String, String>> way) {
        var items = new ArrayList<StructuredData>();
        for (var step : way) {
            items.add(thing("ListItem")
                    .withNumber("position", items.size() + 1)
                    .with("name", step.getValue())
                    .with("item", step.getKey()));
        }
        return block("BreadcrumbList").with("itemListElement", items);
    }

    /** For a script element: a text that holds {@code </script>} must not end it. */
    RawString script() {
        return new RawString(json.encode().replace("<", "\\u003c"));
    }
}
