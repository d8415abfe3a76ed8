package org.xingyao.desk.policies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.SavePolicy;
import org.xingyao.media.Document;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.PolicyDocument;
import org.xingyao.text.Invalid;

/** What a form of the desk says of a document. */
public class PolicyFields {
    @RestForm
    @Nullable
    String seen;

    @RestForm
    @Nullable
    String slug;

    @RestForm
    @Nullable
    String title;

    @RestForm
    @Nullable
    String number;

    @RestForm
    @Nullable
    String issuers;

    @RestForm
    @Nullable
    String issuedOn;

    @RestForm
    @Nullable
    String publishedOn;

    @RestForm
    @Nullable
    String topicClass;

    @RestForm
    @Nullable
    String validity;

    @RestForm
    @Nullable
    String url;

    @RestForm
    @Nullable
    String summary;

    @RestForm
    @Nullable
    String body;

    @RestForm
    @Nullable
    String withoutFile;

    @RestForm("file")
    @Nullable
    FileUpload file;

    /** By the names of the fields, to be shown again. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("slug", given(slug));
        values.put("title", given(title));
        values.put("number", given(number));
        values.put("issuers", given(issuers));
        values.put("issuedOn", given(issuedOn));
        values.put("publishedOn", given(publishedOn));
        values.put("topicClass", given(topicClass));
        values.put("validity", given(validity));
        values.put("url", given(url));
        values.put("summary", given(summary));
        values.put("body", given(body));
        values.put("withoutFile", given(withoutFile));
        return values;
    }

    static Map<String, String> values(PolicyDocument document) {
        var values = new HashMap<String, String>();
        values.put("title", document.title);
        values.put("number", document.number);
        values.put(
                "issuers",
                document.issuers.stream().map((Organisation one) -> one.name).collect(Collectors.joining("\n")));
        values.put("issuedOn", Objects.toString(document.issuedOn, ""));
        values.put("publishedOn", Objects.toString(document.publishedOn, ""));
        values.put("topicClass", document.topicClass);
        values.put("validity", document.validity);
        values.put("url", document.url);
        values.put("summary", document.summary);
        values.put("body", document.body);
        return values;
    }

    String seen() {
        return given(seen);
    }

    SavePolicy.Wish wish(@Nullable Document document, PolicyMessages messages) {
        return new SavePolicy.Wish(
                given(slug),
                given(title),
                given(number),
                names(given(issuers)),
                day("issuedOn", given(issuedOn), messages.issuedOn(), messages),
                day("publishedOn", given(publishedOn), messages.publishedOn(), messages),
                given(topicClass),
                given(validity),
                given(url),
                given(summary),
                given(body),
                document,
                given(withoutFile).equals("1"));
    }

    private static List<String> names(String lines) {
        return Arrays.stream(lines.split("[\\n、；;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate day(String field, String given, String label, PolicyMessages messages) {
        if (given.isEmpty()) return null;
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new Invalid(field, messages.dayHint(label));
        }
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
