package org.xingyao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Distinct questions cut from a corpus as readers ask: mostly one or two short words, some sentences. Always the same. */
final class Questions {
    private static final int FROM_ARTICLES = 4000;

    private final Random random = new Random(7);
    private final List<String> texts;

    private Questions(List<String> texts) {
        this.texts = texts;
    }

    static List<String> of(Path corpus, int count) throws IOException {
        var json = new ObjectMapper();
        List<String> texts;
        try (var lines = Files.lines(corpus)) {
            texts = lines.limit(FROM_ARTICLES)
                    .map(line -> {
                        try {
                            return json.readTree(line).path("body").asText();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
        var questions = new Questions(texts);
        var all = new LinkedHashSet<String>();
        while (all.size() < count) all.add(questions.next());
        return List.copyOf(all);
    }

    private String next() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> piece(2, 6);
            case 4, 5, 6 -> piece(2, 4) + " " + piece(2, 4);
            case 7, 8 -> piece(6, 12) + "怎么办理";
            default -> piece(14, 30);
        };
    }

    private String piece(int least, int most) {
        int length = least + random.nextInt(most - least + 1);
        while (true) {
            var text = texts.get(random.nextInt(texts.size()));
            if (text.length() <= length) continue;
            int start = random.nextInt(text.length() - length);
            var piece = text.substring(start, start + length);
            if (piece.codePoints().allMatch(Character::isIdeographic) || length > 12) return piece.strip();
        }
    }
}
