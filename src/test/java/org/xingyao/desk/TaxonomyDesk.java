package org.xingyao.desk;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who keeps the taxonomy, by its pages. */
public record TaxonomyDesk(DeskClient client) {
    static final String PATH = "/desk/taxonomy/";

    /** Saves a new row. */
    public Response add(String kind, Map<String, String> values) {
        return client.post(PATH + kind, values);
    }

    /** Saves a row with some fields changed; an empty text empties a field or takes a tick away. */
    Response change(String kind, String slug, Map<String, String> changes) {
        var values = form(kind, slug);
        values.putAll(changes);
        values.values().removeIf(String::isEmpty);
        return client.post(PATH + kind, values);
    }

    /** The form of a row as a browser would send it untouched. */
    Map<String, String> form(String kind, String slug) {
        return sent(page(PATH + kind + "?edit=" + slug).expectFirst("form.fields"));
    }

    /** The page of a row: where it is used. */
    Document uses(String kind, String slug) {
        return page(PATH + kind + "/" + slug + "/uses");
    }

    /** Sends the form with this button's action of a row's page, as it stands there. */
    Response press(Document page, String verb) {
        var form = page.expectFirst("form[method=post][action$=/" + verb + "]");
        return client.post(form.attr("action"), sent(form));
    }

    Response retire(String kind, String slug) {
        return press(uses(kind, slug), "retire");
    }

    Response restore(String kind, String slug) {
        return press(uses(kind, slug), "restore");
    }

    /** Looks at what merging would do, then does it. */
    Response merge(String kind, String slug, String into) {
        return press(page(PATH + kind + "/" + slug + "/uses?into=" + into), "merge");
    }

    public Response delete(String kind, String slug) {
        return press(uses(kind, slug), "delete");
    }

    Document page(String path) {
        return page(client.asks().urlEncodingEnabled(!path.contains("%")).get(path));
    }

    static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private static Map<String, String> sent(Element form) {
        var values = new HashMap<String, String>();
        ((FormElement) form).formData().forEach(field -> values.put(field.key(), field.value()));
        values.remove("csrf");
        return values;
    }
}
