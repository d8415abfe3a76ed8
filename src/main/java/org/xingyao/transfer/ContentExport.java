package org.xingyao.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xingyao.article.Articles;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.media.MediaStore;

/** Writes every live article as a file, with its photos: what {@link ContentImport} reads back without loss. */
@ApplicationScoped
public class ContentExport {
    private static final int BATCH = 200;

    private final Articles articles;
    private final PublishedArticles published;
    private final MediaStore media;

    ContentExport(Articles articles, PublishedArticles published, MediaStore media) {
        this.articles = articles;
        this.published = published;
        this.media = media;
    }

    /**
     * @param folder made when it is not there; gets articles/ and photos/
     * @return how many articles were written
     */
    public int run(Path folder, Consumer<String> progress) throws IOException {
        var target = Files.createDirectories(folder.resolve("articles"));
        int written = 0;
        long last = 0;
        while (true) {
            long after = last;
            var ids = QuarkusTransaction.requiringNew().call(() -> articles.liveIdsAfter(after, BATCH));
            if (ids.isEmpty()) return written;
            for (var article : QuarkusTransaction.requiringNew().call(() -> load(ids))) {
                Files.writeString(target.resolve(article.slug() + ".md"), ArticleWriter.write(article));
                copyPhotos(article, folder);
                written++;
            }
            last = ids.getLast();
            progress.accept("已导出 " + written + " 篇");
        }
    }

    private List<PublishedArticle> load(List<Long> ids) {
        return ids.stream().map(published::byId).flatMap(Optional::stream).toList();
    }

    private void copyPhotos(PublishedArticle article, Path folder) throws IOException {
        for (var figure : Blocks.all(article.content().blocks(), Figure.class)) {
            var file = figure.file();
            if (file == null) continue;
            try (var stored = media.open(file).orElseThrow(() -> new IOException("图库里缺少 " + file))) {
                var photos = Files.createDirectories(folder.resolve("photos"));
                Files.copy(stored, photos.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
