package org.xingyao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.nlp.Segmenter;

/**
 * Made articles, always the same: words of the content folder in their own order of frequency, followed by made-up ones
 * (names of villages and people are such a tail), each drawn as often as its rank says (Zipf).
 */
final class Corpus {
    private static final long SEED = 20220701;

    /** Real news of 10,000 articles has some 40,000 words; half of them stand there once or twice. */
    private static final int MADE_UP = 30_000;

    private static final int CHARACTERS = 1150;
    private static final int PARAGRAPH = 260;
    private static final List<String> REGIONS = List.of("温县", "修武县", "武陟县", "博爱县", "解放区", "山阳区", "沁阳市", "孟州市");
    private static final List<String> STARS =
            List.of("支部过硬星", "产业兴旺星", "生态宜居星", "平安法治星", "文明幸福星", "宜业兴业星");
    private static final List<String> COLUMNS = List.of("怀川党旗红", "答记者问", "专题报道");
    private static final List<String> KINDS = List.of("county", "county", "news", "feature", "qa");

    private final Random random = new Random(SEED);
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> words;

    private Corpus(List<String> words) {
        this.words = words;
    }

    /** Writes articles as JSON Lines. */
    static void write(Path content, int articles, Path file) throws IOException {
        var corpus = new Corpus(vocabulary(content));
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= articles; i++) {
                out.write(corpus.json.writeValueAsString(corpus.article(i)));
                out.newLine();
            }
        }
    }

    private static List<String> vocabulary(Path content) throws IOException {
        var text = new StringBuilder();
        try (Stream<Path> files = Files.walk(content)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList())
                if (file.toString().matches(".*\\.(md|txt|tsv|yaml)")) text.append(Files.readString(file)).append('\n');
        }
        var counts = new HashMap<String, Integer>();
        var cut = new Segmenter(List.of()).words(text.toString());
        while (cut.next()) {
            var word = text.substring(cut.start(), cut.end());
            if (word.codePoints().allMatch(Character::isIdeographic)) counts.merge(word, 1, Integer::sum);
        }
        var words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
        var characters = String.join("", words);
        var random = new Random(SEED);
        for (int i = 0; i < MADE_UP; i++) {
            var word = new StringBuilder();
            for (int left = 2 + random.nextInt(2); left > 0; left--)
                word.append(characters.charAt(random.nextInt(characters.length())));
            words.add(word.toString());
        }
        return words;
    }

    private Map<String, Object> article(int number) {
        var kind = any(KINDS);
        var article = new LinkedHashMap<String, Object>();
        article.put("id", "bench-" + number);
        article.put("slug", "bench-" + number);
        article.put("kind", kind);
        article.put("title", clause(14));
        article.put("byline", "本报记者 测量");
        article.put("date", LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500)).toString());
        article.put("region", any(REGIONS));
        article.put("column", any(COLUMNS));
        article.put("star", random.nextBoolean() ? any(STARS) : "");
        article.put("body", body(kind.equals("qa")));
        return article;
    }

    private String body(boolean pairs) {
        var body = new StringBuilder();
        int length = (int) (CHARACTERS * (0.5 + random.nextDouble()));
        for (int part = 0; body.length() < length; part++) {
            if (part > 0) body.append('\n');
            if (pairs) body.append(part % 2 == 0 ? "问：" + clause(16) + "？" : "答：" + paragraph());
            else body.append(paragraph());
        }
        return body.toString();
    }

    private String paragraph() {
        var text = new StringBuilder();
        while (text.length() < PARAGRAPH) text.append(clause(6 + random.nextInt(14))).append(random.nextInt(3) == 0 ? '。' : '，');
        text.setCharAt(text.length() - 1, '。');
        return text.toString();
    }

    private String clause(int length) {
        var text = new StringBuilder();
        while (text.length() < length) text.append(words.get((int) Math.pow(words.size(), random.nextDouble()) - 1));
        return text.toString();
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
