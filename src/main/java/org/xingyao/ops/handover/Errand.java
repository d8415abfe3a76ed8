package org.xingyao.ops.handover;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work as the command line gave it.
 *
 * @param files a file or directory that goes along, if any; in the owner's inbox a file keeps its name, and a
 *     directory's content lies at the top
 * @param target where files that come back are put, if the command expects any
 */
public record Errand(
        String work,
        List<String> arguments,
        @Nullable Path files,
        @Nullable Path target) {
    public static Errand of(String work, String... arguments) {
        return new Errand(work, List.of(arguments), null, null);
    }

    /** Done in this process, the work reads and writes the caller's own directories. */
    public WorkRequest here() {
        Path absent = Path.of("/nonexistent");
        Path inbox = files == null ? absent : inbox(files.toAbsolutePath());
        return new WorkRequest(arguments, inbox, target == null ? absent : target.toAbsolutePath());
    }

    private static Path inbox(Path files) {
        Path parent = files.getParent();
        return Files.isDirectory(files) || parent == null ? files : parent;
    }

    /** As words for {@link #read}, since Quarkus makes the object that runs the errand. */
    public String[] written() {
        List<String> words = new ArrayList<>(List.of(work, written(files), written(target)));
        words.addAll(arguments);
        return words.toArray(String[]::new);
    }

    public static Errand read(String... words) {
        List<String> arguments = List.of(words).subList(3, words.length);
        return new Errand(words[0], arguments, read(words[1]), read(words[2]));
    }

    private static String written(@Nullable Path path) {
        return path == null ? "" : path.toString();
    }

    private static @Nullable Path read(String word) {
        return word.isEmpty() ? null : Path.of(word);
    }
}
