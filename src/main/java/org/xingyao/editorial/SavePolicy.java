package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.article.block.Href;
import org.xingyao.media.Document;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.PolicyDocument;
import org.xingyao.taxonomy.PolicyDocuments;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/** Enters a policy document 政策文件 or changes one; its address stays. */
@ApplicationScoped
public class SavePolicy {
    private static final Set<String> VALIDITIES = Set.of("valid", "amended", "expired", "repealed", "unknown");
    private static final int LONGEST_BODY = 200_000;

    private final PolicyDocuments documents;
    private final Organisations organisations;
    private final TaxonomyEntries entries;

    SavePolicy(PolicyDocuments documents, Organisations organisations, TaxonomyEntries entries) {
        this.documents = documents;
        this.organisations = organisations;
        this.entries = entries;
    }

    /**
     * What the document is to be.
     *
     * @param slug of a new one; empty for its title in pinyin
     * @param number 发文字号; empty when not known
     * @param issuers their names or slugs
     * @param body a paragraph on each line
     * @param file of the document itself; null leaves it as it is
     * @param withoutFile takes the file away that is there
     */
    public record Wish(
            String slug,
            String title,
            String number,
            List<String> issuers,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate publishedOn,
            String topicClass,
            String validity,
            String url,
            String summary,
            String body,
            @Nullable Document file,
            boolean withoutFile) {
        public Wish {
            issuers = List.copyOf(issuers);
        }
    }

    /**
     * @param known slug of the document to change; empty for a new one
     * @param seen when it had last been changed as the person saw it
     * @return its slug
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public String run(Actor actor, String known, Wish wish, String seen) {
        var row = known.isEmpty() ? new PolicyDocument() : entries.changing(actor, documents, known);
        var title = TaxonomyEntries.text("title", "标题", wish.title(), 200);
        if (title.isEmpty()) throw new Invalid("title", "请写标题");
        if (known.isEmpty()) row.slug = entries.newSlug(actor, documents, wish.slug(), title);
        else entries.unchanged(row.touchedAt, seen, row.title);
        if (wish.issuedOn() != null
                && wish.publishedOn() != null
                && wish.publishedOn().isBefore(wish.issuedOn())) throw new Invalid("publishedOn", "发布日期早于成文日期，请改正");
        var differences = new Differences()
                .note("标题", row.title, title)
                .note("发文字号", row.number, wish.number())
                .note("成文日期", row.issuedOn, wish.issuedOn())
                .note("有效性", row.validity, wish.validity())
                .note("文件", row.file, fileAfter(row, wish));
        row.title = title;
        copy(row, wish);
        row.touchedAt = entries.now();
        documents.persist(row);
        entries.note(
                actor,
                "save-taxonomy",
                "saved",
                "policies:" + row.slug,
                differences.text(),
                Set.of("policy:" + row.slug));
        return row.slug;
    }

    private void copy(PolicyDocument row, Wish wish) {
        row.number = TaxonomyEntries.text("number", "发文字号", wish.number(), 60);
        row.topicClass = TaxonomyEntries.text("topicClass", "主题分类", wish.topicClass(), 60);
        row.validity = TaxonomyEntries.oneOf("validity", "有效性", wish.validity(), VALIDITIES);
        row.url = url(wish.url());
        row.summary = TaxonomyEntries.text("summary", "摘要", wish.summary(), 300);
        row.body = body(wish.body());
        row.issuedOn = wish.issuedOn();
        row.publishedOn = wish.publishedOn();
        var issuers = new ArrayList<Organisation>();
        for (var name : wish.issuers()) {
            var issuer = organisations
                    .called(name)
                    .orElseThrow(() -> new Invalid("issuers", "没有单位“" + name + "”，请写全称，或先在名录里建立"));
            if (!issuers.contains(issuer)) issuers.add(issuer);
        }
        row.issuers.clear();
        row.issuers.addAll(issuers);
        var file = wish.file();
        if (file != null) {
            row.file = file.name();
            row.fileBytes = file.bytes();
        } else if (wish.withoutFile()) {
            row.file = null;
            row.fileBytes = null;
        }
    }

    private static @Nullable String fileAfter(PolicyDocument row, Wish wish) {
        var file = wish.file();
        if (file != null) return file.name();
        return wish.withoutFile() ? null : row.file;
    }

    private static String url(String given) {
        var url = given.strip();
        if (url.isEmpty()) return "";
        if (!url.matches("(?i)https?://.*") || !Href.isSafe(url) || url.length() > 500)
            throw new Invalid("url", "来源网址请以 http:// 或 https:// 开头，最长 500 个字符");
        return url;
    }

    private static String body(String given) {
        var body = given.lines()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        if (body.length() > LONGEST_BODY) throw new Invalid("body", "正文超过 20 万字，请改传 PDF 文件");
        return body;
    }
}
