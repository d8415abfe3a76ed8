package org.xingyao.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;

/** Writes into the index behind the program's back. */
@ApplicationScoped
public class ForgedPassages {
    private final IndexFollower follower;
    private final PassageSource source;

    ForgedPassages(IndexFollower follower, PassageSource source) {
        this.follower = follower;
        this.source = source;
    }

    /** What a search shows of the article says something else from now on. */
    public void replace(String slug, String words, String by) throws IOException {
        var forged = passages(slug).stream()
                .map(passage -> with(passage, passage.slug(), passage.text().replace(words, by)))
                .toList();
        write(slug, forged);
    }

    /** The article is found under an address that nobody has. */
    public void copy(String slug, String stranger) throws IOException {
        write(
                stranger,
                passages(slug).stream()
                        .map(passage -> with(passage, stranger, passage.text()))
                        .toList());
    }

    public void restore(String slug) throws IOException {
        write(slug, passages(slug));
    }

    private List<Passage> passages(String slug) {
        return source.cut(List.of(slug), source.vocabulary()).of(slug);
    }

    private void write(String slug, List<Passage> passages) throws IOException {
        var index = follower.index().orElseThrow();
        index.update(slug, passages);
        index.commit(index.position());
    }

    private static Passage with(Passage one, String slug, String text) {
        return new Passage(
                slug,
                one.title(),
                one.kind(),
                one.anchor(),
                one.pairNumber(),
                one.question(),
                text,
                one.bodyFrom(),
                one.shortAnswer(),
                one.otherWordings(),
                one.column(),
                one.series(),
                one.number(),
                one.stars(),
                one.track(),
                one.regions(),
                one.organisations(),
                one.standing(),
                one.date(),
                one.firstPublishedAt());
    }
}
