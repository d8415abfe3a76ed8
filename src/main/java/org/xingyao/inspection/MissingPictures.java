package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;

/** Pictures, and their smaller copies, that pages name and the media store does not have. */
@ApplicationScoped
class MissingPictures implements TextInspector {
    private static final String COPIES =
            "select p.file, r.file from rendition r join photo p on p.id = r.photo_id where p.file = any (?)";

    private final Rows rows;
    private final StoredFiles files;

    MissingPictures(Rows rows, StoredFiles files) {
        this.rows = rows;
        this.files = files;
    }

    private record Shown(LiveText text, Figure figure, String file) {}

    private record Copy(String of, String file) {}

    @Override
    public List<Finding> in(List<LiveText> texts) {
        var shown = texts.stream().flatMap(MissingPictures::shown).toList();
        var names = shown.stream().map(Shown::file).distinct().toList();
        if (names.isEmpty()) return List.of();
        var gone = names.stream().filter(name -> !files.has(name)).collect(Collectors.toSet());
        var withoutCopy =
                rows.read(COPIES, List.of(names), row -> new Copy(row.getString(1), row.getString(2))).stream()
                        .filter(copy -> !files.has(copy.file()))
                        .map(Copy::of)
                        .collect(Collectors.toSet());
        return shown.stream().flatMap(one -> finding(one, gone, withoutCopy)).toList();
    }

    private static Stream<Shown> shown(LiveText text) {
        Map<String, Shown> byFile = Blocks.all(text.content().blocks(), Figure.class).stream()
                .filter(figure -> figure.file() != null)
                .map(figure -> new Shown(text, figure, Objects.requireNonNullElse(figure.file(), "")))
                .collect(Collectors.toMap(Shown::file, one -> one, (one, again) -> one));
        return byFile.values().stream();
    }

    private static Stream<Finding> finding(Shown one, Set<String> gone, Set<String> withoutCopy) {
        var name = Pictures.named(one.figure());
        if (gone.contains(one.file()))
            return Stream.of(one.text().finding(Matter.MISSING_FILE, one.file(), name + "的文件不在媒体库里，读者看不到：请重新上传"));
        if (withoutCopy.contains(one.file()))
            return Stream.of(
                    one.text().finding(Matter.MISSING_FILE, "copy " + one.file(), name + "的小图不在媒体库里，手机上看不到：请重新上传"));
        return Stream.empty();
    }
}
