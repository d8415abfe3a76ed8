package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xingyao.account.Actor;
import org.xingyao.editorial.RecordTaxonomy;
import org.xingyao.taxonomy.DictionaryWord;
import org.xingyao.taxonomy.DictionaryWords;
import org.xingyao.taxonomy.SynonymSet;
import org.xingyao.taxonomy.SynonymSets;
import org.xingyao.text.CleanText;

/** Reads synonyms.tsv and dictionary.txt, each when the version in its first line is newer. Lines in # are remarks. */
@ApplicationScoped
class WordsImport {
    private static final Pattern VERSION = Pattern.compile("#\\s*version:\\s*(\\d{1,9})\\s*");
    private static final Set<String> KINDS = Set.of("eq", "oneway", "alias", "typo");
    private static final int SYNONYM_COLUMNS = 3;

    private final SynonymSets synonyms;
    private final DictionaryWords words;
    private final AppliedVersions versions;
    private final RecordTaxonomy record;

    WordsImport(SynonymSets synonyms, DictionaryWords words, AppliedVersions versions, RecordTaxonomy record) {
        this.synonyms = synonyms;
        this.words = words;
        this.versions = versions;
        this.record = record;
    }

    /** @return how many sets were new or changed; 0 when the version is not newer */
    @Transactional
    int synonyms(Actor actor, List<String> lines) {
        return apply(actor, "synonyms", lines, this::synonymSet);
    }

    /** @return how many words were new; 0 when the version is not newer */
    @Transactional
    int dictionary(Actor actor, List<String> lines) {
        return apply(actor, "dictionary", lines, this::word);
    }

    private interface Line {
        boolean take(String line, int number);
    }

    private int apply(Actor actor, String name, List<String> lines, Line rule) {
        int version = version(lines);
        if (version <= versions.of(name)) return 0;
        int taken = 0;
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && rule.take(line, i + 1)) taken++;
        }
        versions.remember(name, version);
        record.run(actor, name, version);
        return taken;
    }

    private static int version(List<String> lines) {
        var match = VERSION.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (!match.matches()) throw new BadFile(1, "第一行应是 # version: 1，每次改动加一");
        return Integer.parseInt(match.group(1));
    }

    private boolean synonymSet(String line, int number) {
        var cells = line.split("\t");
        if (cells[0].equals("kind")) return false;
        if (cells.length < SYNONYM_COLUMNS || !KINDS.contains(cells[0])) {
            throw new BadFile(number, "应有四栏，以制表符分开：类型（eq、oneway、alias、typo）、把握、词（用 | 分开）、说明");
        }
        var terms = CleanText.line(cells[2]);
        var row = synonyms.withTerms(terms).orElseGet(SynonymSet::new);
        if (row.touchedAt != null) return false;
        row.kind = cells[0];
        row.terms = terms;
        row.certainty = cells[1];
        row.note = cells.length > SYNONYM_COLUMNS ? CleanText.line(cells[SYNONYM_COLUMNS]) : "";
        synonyms.persist(row);
        return true;
    }

    private boolean word(String line, int number) {
        var text = CleanText.line(line);
        if (text.length() > 60) throw new BadFile(number, "一行一个词，最长 60 字");
        if (words.of(text).isPresent()) return false;
        var row = new DictionaryWord();
        row.word = text;
        words.persist(row);
        return true;
    }
}
