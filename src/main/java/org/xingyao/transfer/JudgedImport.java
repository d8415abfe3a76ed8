package org.xingyao.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.editorial.RecordTaxonomy;
import org.xingyao.taxonomy.JudgedQueries;
import org.xingyao.taxonomy.JudgedQuery;
import org.xingyao.text.CleanText;
import org.xingyao.text.Slug;

/**
 * Reads judged.jsonl: a line each with q, slug, anchor and class. It needs no version: its rows are compared with those on
 * file, and only where it differs, and no staff has touched the row, is anything done. Lines without a slug (nothing ought
 * to answer) are for the tests of answers, not for the desk.
 */
@ApplicationScoped
class JudgedImport {
    private static final String FILE = "judged";
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_CLASS = 40;

    private final JudgedQueries judged;
    private final AppliedVersions versions;
    private final RecordTaxonomy record;
    private final ObjectMapper json;

    JudgedImport(JudgedQueries judged, AppliedVersions versions, RecordTaxonomy record, ObjectMapper json) {
        this.judged = judged;
        this.versions = versions;
        this.record = record;
        this.json = json;
    }

    private record Key(String text, String slug, String anchor) {}

    /** @return how many rows were new, changed or gone */
    @Transactional
    int run(Actor actor, List<String> lines) {
        var wanted = read(lines);
        int changed = 0;
        for (var row : judged.listAll()) {
            var key = new Key(row.text, row.slug, row.anchor);
            var difficulty = wanted.remove(key);
            if (row.touchedAt != null || row.difficulty.equals(difficulty)) continue;
            if (difficulty == null) judged.delete(row);
            else row.difficulty = difficulty;
            changed++;
        }
        wanted.forEach((key, difficulty) -> judged.persist(row(key, difficulty)));
        changed += wanted.size();
        if (changed == 0) return 0;
        int version = versions.of(FILE) + 1;
        versions.remember(FILE, version);
        record.run(actor, FILE, version);
        return changed;
    }

    private static JudgedQuery row(Key key, String difficulty) {
        var row = new JudgedQuery();
        row.text = key.text();
        row.slug = key.slug();
        row.anchor = key.anchor();
        row.difficulty = difficulty;
        return row;
    }

    private Map<Key, String> read(List<String> lines) {
        Map<Key, String> wanted = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            var node = parse(line, i + 1);
            var slug = node.path("slug").asText("");
            if (slug.isEmpty()) continue;
            var text = CleanText.line(node.path("q").asText(""));
            var anchor = node.path("anchor").asText("");
            var difficulty = node.path("class").asText("");
            boolean good = !text.isEmpty()
                    && text.length() <= LONGEST_TEXT
                    && Slug.isValid(slug)
                    && anchor.matches("|#qa-[1-9]\\d{0,3}")
                    && difficulty.length() <= LONGEST_CLASS;
            if (!good)
                throw new BadFile(i + 1, "应为 {\"q\": 问句, \"slug\": 稿件地址, \"anchor\": \"#qa-3\" 或空, \"class\": 难点}");
            wanted.put(new Key(text, slug, anchor), difficulty);
        }
        return wanted;
    }

    private JsonNode parse(String line, int number) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new BadFile(number, "这一行不是 JSON");
        }
    }
}
