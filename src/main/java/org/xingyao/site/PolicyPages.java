package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.AnswersByPolicy;
import org.xingyao.media.Document;
import org.xingyao.media.MediaStore;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.reading.LinkView;
import org.xingyao.site.kept.Shows;
import org.xingyao.taxonomy.PolicyDocument;
import org.xingyao.taxonomy.PolicyDocuments;
import org.xingyao.text.FileSize;
import org.xingyao.web.StoredFile;

/** The policy documents that answers rest on: a list, a page for each, and the document itself to download. */
@Blocking
@Path("/policies")
class PolicyPages {
    private static final int PAGE_SIZE = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Shows shows;
    private final PolicyDocuments documents;
    private final AnswersByPolicy answers;
    private final MediaStore store;
    private final Frames frames;
    private final SiteMessages messages;
    private final PolicyMessages words;

    PolicyPages(
            Shows shows,
            PolicyDocuments documents,
            AnswersByPolicy answers,
            MediaStore store,
            Frames frames,
            SiteMessages messages,
            PolicyMessages words) {
        this.shows = shows;
        this.documents = documents;
        this.answers = answers;
        this.store = store;
        this.frames = frames;
        this.messages = messages;
        this.words = words;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PoliciesPage(Frame frame, List<PolicyView> documents, String later, String older)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PolicyPage(Frame frame, PolicyView document, List<String> paragraphs, List<LinkView> answers)
            implements TemplateInstance {}

    /** A document; what is not known is empty. */
    record PolicyView(
            String href,
            String title,
            String number,
            String issuers,
            String topicClass,
            String issuedOn,
            String publishedOn,
            String validity,
            String summary,
            String url,
            String file,
            String fileSize) {}

    @GET
    public TemplateInstance list(@RestQuery @Nullable String page) {
        int number = page != null && page.matches("[1-9]\\d{0,2}") ? Integer.parseInt(page) : 1;
        var found = documents.page(number, PAGE_SIZE);
        shows.keys(Shows.ANY_ARTICLE);
        return new PoliciesPage(
                frames.of("/policies", messages.policies(), words.policiesDescription()),
                found.stream().limit(PAGE_SIZE).map(this::view).toList(),
                number > 1 ? "/policies?page=" + (number - 1) : "",
                found.size() > PAGE_SIZE ? "/policies?page=" + (number + 1) : "");
    }

    @GET
    @Path("{slug}")
    public TemplateInstance show(String slug) {
        var document = documents.bySlug(slug).orElseThrow(NotFoundException::new);
        var links = answers.of(document).stream()
                .map(one -> new LinkView("/articles/" + one.slug() + "#qa-" + one.number(), one.question()))
                .toList();
        shows.keys(Shows.ANY_ARTICLE);
        return new PolicyPage(
                frames.of("/policies/" + slug, document.title, document.summary),
                view(document),
                document.body.lines().toList(),
                links);
    }

    /** To be saved, not shown: a PDF may hold scripts and forms, and here it would have this site's name. */
    @GET
    @Path("{slug}/file")
    public Response download(String slug) throws IOException {
        var document = documents.bySlug(slug).orElseThrow(NotFoundException::new);
        var name = document.file;
        if (name == null) throw new NotFoundException();
        var file = store.open(name).orElseThrow(NotFoundException::new);
        return StoredFile.of(file, Document.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + slug + ".pdf\"")
                .header("Cache-Control", "no-cache")
                .build();
    }

    private PolicyView view(PolicyDocument document) {
        return new PolicyView(
                "/policies/" + document.slug,
                document.title,
                document.number,
                document.issuers.stream().map(issuer -> issuer.name).collect(Collectors.joining("、")),
                document.topicClass,
                day(document.issuedOn),
                day(document.publishedOn),
                validity(document.validity),
                document.summary,
                document.url,
                document.file == null ? "" : "/policies/" + document.slug + "/file",
                size(document.fileBytes));
    }

    private String validity(String validity) {
        return switch (validity) {
            case "valid" -> words.policyValid();
            case "amended" -> words.policyAmended();
            case "expired" -> words.policyExpired();
            case "repealed" -> words.policyRepealed();
            default -> words.policyUnknown();
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String size(@Nullable Long bytes) {
        return bytes == null ? "" : FileSize.of(bytes);
    }
}
