package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Policy documents whose PDF is not there, and those that lead to another site. */
@ApplicationScoped
class PolicyFiles implements Inspector {
    private static final int AT_ONCE = 50;
    private static final String DOCUMENTS =
            "select id, slug, title, file, url from policy_document where id > ? order by id limit " + AT_ONCE;

    private final Rows rows;
    private final StoredFiles files;

    PolicyFiles(Rows rows, StoredFiles files) {
        this.rows = rows;
        this.files = files;
    }

    private record Document(
            long id, String slug, String title, @Nullable String file, String url) {}

    @Override
    public String id() {
        return "policy-files";
    }

    @Override
    public Look look(long after, LocalDate today) {
        var documents = rows.read(
                DOCUMENTS,
                List.of(after),
                row -> new Document(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
        var found = new ArrayList<Finding>();
        for (var document : documents) findings(document).forEach(found::add);
        return new Look(
                found,
                0,
                documents.size() < AT_ONCE ? Look.ALL : documents.getLast().id());
    }

    private Stream<Finding> findings(Document document) {
        var file = Objects.requireNonNullElse(document.file(), "");
        var gone = !file.isEmpty() && !files.has(file)
                ? Stream.of(finding(Matter.MISSING_FILE, document, "政策文件的 PDF 不在媒体库里，读者下载不了"))
                : Stream.<Finding>empty();
        var altered = files.isAsNamed(file)
                ? Stream.<Finding>empty()
                : Stream.of(finding(Matter.ALTERED, document, "政策文件的 PDF 被换过，与存入时不是同一个文件：请报告技术人员，用备份恢复"));
        var outside = document.url().isEmpty()
                ? Stream.<Finding>empty()
                : Stream.of(finding(Matter.OUTSIDE_LINK, document, "原文链接 " + document.url()));
        return Stream.of(gone, altered, outside).flatMap(each -> each);
    }

    private static Finding finding(Matter matter, Document document, String what) {
        var mend = "/desk/policies/" + document.slug();
        return Finding.of(matter, "policy:" + document.slug(), document.title(), what, mend);
    }
}
